import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

import { ensurePostgres } from '../../infra/postgres/index.mjs';
import { productEnvironment } from '../../infra/start/environment.mjs';
import { migrate, seed } from '../../infra/start/first-data.mjs';

/** The demo edition, loaded and published once: each drill starts on a copy of this DATA_DIR, because loading takes longer than most drills. */
export default async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'feria-seeded-'));
  globalThis.feriaSeeded = () => rmSync(dataDir, { recursive: true, force: true });
  const postgres = await ensurePostgres({ dataDir });
  try {
    const env = productEnvironment({ ...process.env, DATA_DIR: dataDir }, postgres);
    await migrate(env);
    await seed(env, () => undefined);
    await settle(env);
  } finally {
    await postgres.stop();
  }
  process.env.FERIA_SEEDED = dataDir;
}

/** Lets a worker finish what loading left it to do, so that the drills begin in peace. */
async function settle(env) {
  const worker = spawn(process.execPath, ['apps/worker/dist/main.js'], { env: { ...env, LOG_LEVEL: 'warn' }, stdio: ['ignore', 'ignore', 'inherit'] });
  const client = new pg.Client({ connectionString: env.MIGRATOR_DATABASE_URL });
  await client.connect();
  const question = `SELECT (SELECT bool_and(settled_at IS NOT NULL) FROM platform_outbox) AND (SELECT bool_and(best) FROM agenda_document) AS settled`;
  for (const end = Date.now() + 180_000; !(await client.query(question)).rows[0].settled && Date.now() < end;) await sleep(200);
  await client.end();
  worker.kill('SIGTERM');
  await new Promise((resolve) => worker.once('exit', resolve));
}
