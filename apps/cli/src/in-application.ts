import { EditionReader, type EditionFactsView } from '@feria/editions-contract';
import { Problem } from '@feria/kernel';
import { loadConfig, problemOfConstraint, requireSchema, runAsSystem } from '@feria/server';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CliModule } from './cli.module.ts';
import { migrations } from './migrations.ts';

/** Runs a piece of work with the contexts at hand, as the product itself, and puts everything away again. */
export async function inApplication<T>(env: NodeJS.ProcessEnv, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(CliModule.forRoot(loadConfig(env)), { logger: ['error', 'fatal'], abortOnError: false });
  try {
    await requireSchema(app.get(DataSource), migrations);
    return await runAsSystem(() => work(app));
  } catch (error) {
    throw problemOfConstraint(error) ?? error;
  } finally {
    await app.close();
  }
}

/** The edition that a command names. */
export async function editionCalled(app: INestApplicationContext, slug: string): Promise<EditionFactsView> {
  const edition = await app.get(EditionReader).bySlug(slug);
  if (!edition) throw new Problem('editions/unknown-edition', 404, `There is no edition "${slug}"`);
  return edition;
}
