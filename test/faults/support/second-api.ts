import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { eventually, freePort, productDatabase, repositoryRoot, type RunningFeria } from '@feria/test-support/processes';

export interface SecondApi {
  url: string;
  stop(): Promise<void>;
}

/** One more process of the API beside the one that the supervisor runs, on the same database. */
export async function secondApi(feria: RunningFeria): Promise<SecondApi> {
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const secrets = JSON.parse(readFileSync(join(feria.dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
  const env = { ...process.env, ...secrets, NODE_ENV: 'development', LOG_LEVEL: 'warn', DATABASE_URL: productDatabase(feria.dataDir).url, DATA_DIR: feria.dataDir, PORT: port, PUBLIC_URL: url };
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: repositoryRoot(), env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await eventually('the second API', async () => (await fetch(`${url}/readyz`)).ok, 90_000);
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
