import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { locateBinaries } from './binaries.mjs';
import { reachable, runner } from './runner.mjs';

/**
 * Where the binaries and the cluster of one DATA_DIR live, and who runs them. Postgres run by root becomes an
 * unprivileged user, who cannot enter a folder such as /root: then both move to a place that is open to it, and
 * `DATA_DIR/postgres` is a symlink to the new home of the data.
 */
export function places(dataDir) {
  const link = join(dataDir, 'postgres');
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(link)) rmSync(link);
  const user = runner(join(link, 'data'));
  refuseForeign(join(link, 'data'));
  if (!existsSync(link)) settle(dataDir, link, user);
  return { home: realpathSync(link), native: reachableBinaries(user), user };
}

function settle(dataDir, link, user) {
  // A folder made by mkdtemp is closed to others; letting them pass through, not look, is enough.
  if (!reachable(dataDir, user)) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  if (reachable(dataDir, user)) return mkdirSync(link, { mode: 0o755 });
  const home = mkdtempSync(join(openFolder(), 'data-'));
  chmodSync(home, 0o755);
  symlinkSync(home, link);
  console.error(`Postgres cannot enter ${dataDir} without being root: its data is kept in ${home}.`);
}

function reachableBinaries(user) {
  const { native, version } = locateBinaries();
  if (reachable(join(native, 'bin', 'postgres'), user)) return native;
  const copy = join(openFolder(), `native-${version}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(join(openFolder(), 'native-'));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openUp(draft);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another start was faster
  }
  return copy;
}

/** A folder of ours that every user can enter, kept across reboots where the system has such a place. */
function openFolder() {
  for (const base of ['/var/lib', '/var/tmp']) {
    try {
      const folder = join(base, 'feria');
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error('Postgres needs a folder that an unprivileged user can enter, and neither /var/lib nor /var/tmp can be written: choose another DATA_DIR, or set DATABASE_URL.');
}

function openUp(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

function refuseForeign(data) {
  const mine = process.getuid?.();
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  if (!mine || owner === undefined || owner === mine) return;
  throw new Error(`The database under ${data} belongs to another user (uid ${owner}), probably because Feria was first started by root: start it as that user again, or choose another DATA_DIR.`);
}
