import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { environment } from './runner.mjs';

/** What postmaster.pid says, or undefined when there is none or nobody lives behind it. */
export function livePostmaster(data) {
  const lines = readLines(join(data, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!pid || !alive(pid) || !isPostgres(pid)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Starts the server in a session of its own, so that Ctrl-C in a terminal does not reach it before the applications are down. */
export async function startPostmaster({ native, data, user, log, port, settings }) {
  const out = openSync(log, 'a');
  const args = ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const child = spawn(join(native, 'bin', 'postgres'), args, { ...user, cwd: data, detached: true, stdio: ['ignore', out, out], env: environment() });
  closeSync(out);
  child.unref();
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = String(code ?? signal)));
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (ended) return { ended };
    const live = livePostmaster(data);
    if (live?.ready && live.pid === child.pid) return { live };
    await sleep(25);
  }
  return { ended: 'not ready after 60 s' };
}

/** Asks the server to end now (open transactions roll back); insists when it takes too long. */
export async function stopPostmaster(data) {
  const live = livePostmaster(data);
  if (!live) return;
  process.kill(live.pid, 'SIGINT');
  for (let waited = 0; alive(live.pid); waited += 25) {
    if (waited === 20_000) process.kill(live.pid, 'SIGQUIT');
    await sleep(25);
  }
}

/** Removes a pid file whose process is gone, or is by now somebody else's. */
export function forgetDeadPostmaster(data) {
  if (!livePostmaster(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

export function alive(pid) {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readText(`/proc/${pid}/status`)); // a zombie has ended, its parent has only not noticed
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A pid may be reused by any program; where the system tells what runs behind it, look. */
function isPostgres(pid) {
  const command = readText(`/proc/${pid}/cmdline`);
  return command === '' || command.includes('postgres');
}

function readLines(file) {
  return readText(file).split('\n');
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
