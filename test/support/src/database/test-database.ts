import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

/** A database of a spec file's own: `url` connects as the application, `ownerUrl` as the migrator. */
export interface TestDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Clones the migrated template. The Postgres behind it was started once for the whole Jest run. */
export async function testDatabase(): Promise<TestDatabase> {
  return create(databaseOf(setting('FERIA_TEMPLATE_URL')));
}

/** A database that nobody migrated yet. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return create('template1');
}

async function create(template: string): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER feria_owner`);
  await asSuperuser(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO feria_app`);
  return {
    url: renamed(setting('FERIA_TEMPLATE_URL'), name),
    ownerUrl: renamed(setting('FERIA_TEMPLATE_OWNER_URL'), name),
    drop: () => asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new Client({ connectionString: setting('FERIA_SUPERUSER_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function renamed(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: name this spec *.medium.spec.ts, so that Jest starts a Postgres for it.`);
  return value;
}
