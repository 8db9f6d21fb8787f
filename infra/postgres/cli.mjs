import { parseArgs } from 'node:util';

import { ensurePostgres, stopPostgres } from './index.mjs';

const usage = 'Usage: node infra/postgres/cli.mjs start|stop|url [--data DIR] [--quick]\n  start and url print the addresses as JSON; url is for a running Postgres and starts it when it is not.';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: process.env.DATA_DIR ?? '.data' }, quick: { type: 'boolean', default: false } } });

if (positionals[0] === 'stop') {
  console.log((await stopPostgres(values.data)) ? 'stopped' : 'was not running');
} else if (positionals[0] === 'start' || positionals[0] === 'url') {
  const { url, ownerUrl, superuserUrl, pid, started } = await ensurePostgres({ dataDir: values.data, quick: values.quick });
  console.log(JSON.stringify({ url, ownerUrl, superuserUrl, pid, started }, null, 2));
} else {
  console.error(usage);
  process.exitCode = 2;
}
