import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { build } from './build.mjs';
import { entry, node, Refusal } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { dataDirectory, root } from './root.mjs';

// `npm run bench [-- NAME …]`: each benchmark is a script of its own that prints its ratio and writes BENCH_OUT/<its name>.json.
entry(async () => {
  await ensureInstalled();
  await build();
  const folder = join(root, 'test', 'load');
  const wanted = process.argv.slice(2);
  const all = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.mjs')).sort() : [];
  const chosen = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  if (chosen.length === 0) throw new Refusal(`There is no such benchmark; there are: ${all.join(', ') || 'none'}.`);
  const out = join(dataDirectory(), 'bench');
  mkdirSync(out, { recursive: true });
  let failures = 0;
  for (const name of chosen) {
    console.log(`\n── ${name}`);
    failures += (await node([join(folder, name)], { env: { BENCH_OUT: out, FERIA_BUILT: '1' }, stdio: 'inherit' })) === 0 ? 0 : 1;
  }
  process.exitCode = failures === 0 ? 0 : 1;
});
