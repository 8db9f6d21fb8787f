import { spawnSync } from 'node:child_process';

import { temporaryPostgres } from '../../infra/postgres/temporary.mjs';

/** One quick Postgres for all medium specs, with a migrated template that each spec file clones. */
export default async function setUp() {
  const postgres = await temporaryPostgres();
  globalThis.feriaPostgres = postgres;
  build();
  const env = { ...process.env, DATABASE_URL: postgres.url, MIGRATOR_DATABASE_URL: postgres.ownerUrl, DATA_DIR: postgres.dataDir };
  const migrated = spawnSync(process.execPath, ['apps/cli/dist/main.js', 'migrate'], { env, encoding: 'utf8' });
  if (migrated.status !== 0) throw new Error(`The template database could not be migrated:\n${migrated.stdout}${migrated.stderr}`);
  Object.assign(process.env, { FERIA_TEMPLATE_URL: postgres.url, FERIA_TEMPLATE_OWNER_URL: postgres.ownerUrl, FERIA_SUPERUSER_URL: postgres.superuserUrl });
}

/** `npm test` has built before; a single run brings the command line up to date. Type errors are the build's affair, not ours. */
function build() {
  if (process.env.FERIA_BUILT) return;
  const built = spawnSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-b', 'apps/cli'], { encoding: 'utf8' });
  if (built.status !== 0) console.warn(`The build has errors:\n${built.stdout.split('\n').slice(0, 5).join('\n')}`);
}
