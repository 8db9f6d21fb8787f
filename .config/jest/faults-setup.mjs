import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensurePostgres } from '../../infra/postgres/index.mjs';
import { migrate, seed } from '../../infra/start/first-data.mjs';
import { productEnvironment } from '../../infra/start/environment.mjs';

/** The demo edition, loaded once: each drill starts on a copy of this DATA_DIR, because loading takes longer than most drills. */
export default async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'feria-seeded-'));
  globalThis.feriaSeeded = () => rmSync(dataDir, { recursive: true, force: true });
  const postgres = await ensurePostgres({ dataDir });
  try {
    const env = productEnvironment({ ...process.env, DATA_DIR: dataDir }, postgres);
    await migrate(env);
    await seed(env, () => undefined);
  } finally {
    await postgres.stop();
  }
  process.env.FERIA_SEEDED = dataDir;
}
