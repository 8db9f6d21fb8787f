import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensurePostgres } from './index.mjs';

/**
 * A quick Postgres in a temporary folder. A watcher holds the other end of a pipe and removes server and folder
 * when this process ends, however it ends; `stop()` does the same now and waits for it.
 */
export async function temporaryPostgres() {
  const dataDir = mkdtempSync(join(tmpdir(), 'feria-'));
  const watcher = spawn(process.execPath, [new URL('leash.mjs', import.meta.url).pathname, dataDir], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  const gone = new Promise((resolve) => watcher.once('exit', resolve));
  watcher.unref();
  watcher.stdin.unref?.();
  const { url, ownerUrl, superuserUrl } = await ensurePostgres({ dataDir, quick: true });
  const stop = async () => {
    watcher.ref();
    watcher.stdin.end();
    await gone;
  };
  return { dataDir, url, ownerUrl, superuserUrl, stop };
}
