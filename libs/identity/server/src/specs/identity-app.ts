import { AccountDirectory, type AccountCard, type AccountSeed } from '@feria/identity-contract';
import { runAsSystem } from '@feria/server';
import { StubEditions, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { TOTP, Secret } from 'otpauth';
import { Client } from 'pg';
import { IdentityModule } from '../identity.module.ts';
import { migrations } from '../migrations/index.ts';

export const PASSWORD = 'tres gatos azules';
export const SPRING = { id: '01970000-0000-7000-8000-000000000001', slug: 'primavera' };

/** The identity context over HTTP, with people in it. */
export interface IdentityApp extends TestApp {
  database: TestDatabase;
  person(seed?: Partial<AccountSeed>): Promise<AccountCard>;
  /** As the owner of the tables, past row-level security's usual actors. */
  sql<T>(statement: string, parameters?: unknown[]): Promise<T[]>;
  /** The code that the authenticator shows now. */
  codeOf(secret: string): string;
}

export function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

let people = 0;

/** For the specs of this context: starts it on a database of its own. */
export async function identityApp(config: Parameters<typeof testApp>[0]['config'] = {}): Promise<IdentityApp> {
  const database = await testDatabase();
  const app = await testApp({ database, modules: [IdentityModule, StubEditions.of(SPRING)], migrations, config });
  const directory = app.app.get(AccountDirectory);
  const person = async (seed: Partial<AccountSeed> = {}) => {
    people += 1;
    const [card] = await runAsSystem(() => directory.ensure([{ email: `persona${people}@feria.example`, name: `Persona ${people}`, language: 'es', grants: [{ role: 'attache', editionId: SPRING.id, scopes: [{ kind: 'mission', id: 'fr' }] }], password: PASSWORD, ...seed }]));
    return card!;
  };
  const close = async () => {
    await app.close();
    await database.drop();
  };
  const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() });
  return { ...app, database, person, sql: (statement, parameters = []) => asSystemRole(database.ownerUrl, statement, parameters), codeOf, close };
}

async function asSystemRole<T>(url: string, statement: string, parameters: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: url, options: '-c feria.actor_kind=system' });
  await client.connect();
  try {
    return (await client.query(statement, parameters)).rows as T[];
  } finally {
    await client.end();
  }
}
