import type { CallOf, EndpointDefinition, ResponseOf } from '@feria/kernel';
import { ANONYMOUS, Authenticator, createHttpApp, loadConfig, PlatformModule, type Actor } from '@feria/server';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { TestDatabase } from '../database/test-database.ts';

const WHO = 'x-test-actor';

/** Believes whoever the spec says is asking. */
class BelievingAuthenticator extends Authenticator {
  async authenticate(request: FastifyRequest): Promise<Actor> {
    const told = request.headers[WHO];
    return typeof told === 'string' ? { ...ANONYMOUS, kind: 'account', ...(JSON.parse(told) as Partial<Actor>) } : ANONYMOUS;
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: BelievingAuthenticator }], exports: [Authenticator] })
class BelievingIdentity {}

@Module({})
class TestModule {}

export interface Answer<T extends EndpointDefinition> {
  status: number;
  /** Of a success; of a refusal read `problem`. */
  body: ResponseOf<T>;
  problem: { type: string; title: string; current?: unknown; fields?: { field: string; message: string }[] };
  headers: Record<string, unknown>;
}

export type Call = <T extends EndpointDefinition>(definition: T, call?: CallOf<T>) => Promise<Answer<T>>;

/** The real HTTP application over some contexts, where a spec says who asks. */
export interface TestApplication {
  app: NestFastifyApplication;
  as(actor: Partial<Actor>): Call;
  close(): Promise<void>;
}

export async function testApplication(database: TestDatabase, contexts: (Type | DynamicModule)[]): Promise<TestApplication> {
  const config = loadConfig({ DATABASE_URL: database.url, NODE_ENV: 'test' });
  const app = await createHttpApp({ module: TestModule, imports: [PlatformModule.forRoot(config), BelievingIdentity, ...contexts] }, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const as = (actor: Partial<Actor>): Call => async (definition, call = {}) => {
    const response = await app.inject({
      method: definition.method,
      url: addressOf(definition.path, call.params as Record<string, string> | undefined),
      query: call.query as Record<string, string> | undefined,
      headers: { [WHO]: JSON.stringify(actor), ...(call.ifMatch === undefined ? {} : { 'if-match': `"${call.ifMatch}"` }) },
      ...(call.body === undefined ? {} : { payload: call.body as object }),
    });
    const parsed: unknown = response.body === '' ? undefined : response.json();
    return { status: response.statusCode, body: parsed as never, problem: parsed as never, headers: response.headers };
  };
  return { app, as, close: () => app.close() };
}

function addressOf(path: string, params: Record<string, string> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
