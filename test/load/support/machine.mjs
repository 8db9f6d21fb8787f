import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Linux counts processor time in ticks of 10 ms (USER_HZ). */
const TICK_US = 10_000;

/** Microseconds of processor time, user and system, that a process and its children have spent so far. */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) * TICK_US;
  return children(pid).reduce((sum, child) => sum + processorTime(child), own);
}

function children(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** Megabytes of memory that a process holds now, and at most since the last `forgetPeak`. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

export function forgetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Where a program is, also in the places of administrators: Debian keeps nginx in /usr/sbin. */
export function program(name) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean).map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const SAMPLE_MS = 300;

/** How much of a processor a busy loop gets at this moment, from 0 to 1: well under 1, the machine has other work and every time is too long. */
export function freeShare() {
  const [start, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - start < SAMPLE_MS);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - start));
}
