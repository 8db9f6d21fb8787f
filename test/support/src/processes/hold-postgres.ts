import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { RunningFeria } from './start-feria.ts';

/**
 * Kills Postgres with -9 and keeps it away while `work` runs: the supervisor starts it under a lock file, which we hold.
 * Resolves with what `work` answered, at the moment in which the supervisor may start it again.
 */
export async function withoutPostgres<T>(feria: RunningFeria, work: () => Promise<T>): Promise<T> {
  const lock = join(feria.dataDir, 'postgres.lock');
  await take(lock);
  try {
    process.kill(feria.pid('postgres'), 'SIGKILL');
    return await work();
  } finally {
    rmSync(lock);
  }
}

/** Another process may be looking where Postgres is at this moment; it does not take long. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await sleep(20);
    }
  }
}
