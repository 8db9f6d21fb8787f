import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { command, Refusal } from './command.mjs';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.feria-installed');

/** Installs exactly what package-lock.json says, when it is not there yet. */
export async function ensureInstalled() {
  const stamp = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!alreadyThere()) {
    console.error('Installing packages (about a minute the first time)…');
    const began = Date.now();
    // No install script is needed: the only one that matters is done by infra/postgres/binaries.mjs.
    const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
    const code = await command(npm[0], [...npm[1], 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Refusal('The packages could not be installed: npm ci failed (its reason is above). Check the network and the disk, then try again.');
    console.error(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  writeFileSync(stampFile, stamp);
}

/** npm keeps a record of what it really installed; a developer's own `npm install` is as good as ours. */
function alreadyThere() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const dispensable = (path, entry) => !path.includes('node_modules/') || entry.optional || entry.devOptional || entry.extraneous;
  return Object.entries(wanted).every(([path, entry]) => dispensable(path, entry) || (present[path] && present[path].version === entry.version));
}

if (process.argv[1] === join(root, 'infra', 'install.mjs')) await ensureInstalled();
