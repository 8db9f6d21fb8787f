import { rmSync } from 'node:fs';

import { stopPostgres } from './index.mjs';

// Started by temporary.mjs: its input ends when the process that wanted the database is gone.
const [dataDir] = process.argv.slice(2);
process.on('SIGINT', () => undefined);
process.stdin.resume().on('end', async () => {
  await stopPostgres(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});
