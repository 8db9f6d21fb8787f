import type { Grant } from '@feria/kernel';
import { ANONYMOUS, runInContext, type Actor } from '@feria/server';
import { StubIdentity, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { ProgramModule } from '../index.ts';
import { SpecUpstreamModule } from './upstream.module.ts';

export interface ProgramApp extends TestApp {
  database: TestDatabase;
  end(): Promise<void>;
}

/** The programme's own module over a database of its own. */
export async function programApp(): Promise<ProgramApp> {
  const database = await testDatabase();
  const application = await testApp({ database, modules: [StubIdentity.module(), SpecUpstreamModule, ProgramModule] });
  const end = async () => {
    await application.close();
    await database.drop();
  };
  return { ...application, database, end };
}

export function organizer(editionId: string): Grant {
  return { role: 'organizer', editionId, scopes: [] };
}

/** Runs work as a signed-in person, past HTTP. */
export function as<T>(grants: Grant[], work: () => Promise<T>, person: Partial<Actor> = {}): Promise<T> {
  const actor: Actor = { ...ANONYMOUS, kind: 'account', accountId: '01900000-0000-7000-8000-000000000001', sessionId: 's', name: 'Prueba', grants, ...person };
  return runInContext({ requestId: 'spec', ip: '', userAgent: '', actor }, work);
}
