import { join } from 'node:path';

import { buildTypes } from './build.mjs';
import { entry, node } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePostgres } from './postgres/index.mjs';
import { dataDirectory, root } from './root.mjs';
import { productEnvironment } from './start/environment.mjs';

// `npm run feria -- <command>`: the command line on the same defaults as `npm start`, whether or not that is running.
entry(async () => {
  await ensureInstalled();
  if (!process.env.FERIA_BUILT) await buildTypes();
  const postgres = process.env.DATABASE_URL ? undefined : await ensurePostgres({ dataDir: dataDirectory() });
  // The command gets the terminal's Ctrl-C itself; we stay until it has ended, to put the database away.
  process.on('SIGINT', () => undefined);
  const options = { env: productEnvironment(process.env, postgres), stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd(), forward: ['SIGTERM'] };
  process.exitCode = await node([join(root, 'apps/cli/dist/main.js'), ...process.argv.slice(2)], options);
  if (postgres?.started) await postgres.stop();
}, { ownSignals: true });
