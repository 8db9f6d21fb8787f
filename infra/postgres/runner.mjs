import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const NOBODY = 65534;

/**
 * Who runs Postgres. It refuses to run as root, so root hands it to the owner of the existing data,
 * or to "nobody"; anybody else runs it as themselves.
 */
export function runner(data) {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: NOBODY, gid: NOBODY };
}

/** Whether that user can enter the folder, or run the program, at `path`: asked of the kernel, so every parent folder counts. */
export function reachable(path, user) {
  if (user.uid === undefined) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' });
  if (asked.error) throw new Error(`This machine does not let root run a program as uid ${user.uid} (${asked.error.code}), which Postgres needs: start Feria as an ordinary user, or set DATABASE_URL.`);
  return asked.status === 0;
}

/** Runs a program of Postgres to its end; throws with what it said when it fails. */
export function run(file, args, { user, input, cwd }) {
  const done = spawnSync(file, args, { ...user, input, cwd, encoding: 'utf8', env: environment() });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${file} ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`);
  return `${done.stdout}${done.stderr}`;
}

/** Nothing of the caller's PG* variables or locale may leak into the server. */
export function environment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', TMPDIR: '/tmp', SYSTEMROOT: process.env.SYSTEMROOT };
}
