import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

import { root } from '../root.mjs';

/** What some tests need and this machine lacks. Those tests say nothing or are counted as skipped; here is why, and how to have them. */
export async function absent(env = process.env) {
  const fixtures = resolve(root, env.FERIA_FIXTURES || '../shared/data');
  return [
    { there: hasProgram('redis-server'), what: 'the queues on Redis (redis-server is not installed)', enable: 'apt-get install redis-server' },
    { there: hasProgram('nginx'), what: 'the benchmark beside nginx (nginx is not installed)', enable: 'apt-get install nginx' },
    { there: existsSync(join(fixtures, 'schedules')), what: `imports of real schedules (${fixtures}/schedules is missing)`, enable: 'FERIA_FIXTURES=<folder with schedules/> npm test' },
  ].filter(({ there }) => !there);
}

/** Looks in the places of administrators too: Debian keeps nginx in /usr/sbin. */
export function hasProgram(name, env = process.env) {
  return [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].some((folder) => folder && existsSync(join(folder, name)));
}
