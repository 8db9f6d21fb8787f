import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from '../command.mjs';
import { alive } from '../postgres/postmaster.mjs';

/** One supervisor per DATA_DIR: two would stop each other's database. Returns how to tell who runs, and how to let go. */
export function claim(dataDir) {
  const file = join(dataDir, 'processes.json');
  const other = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).supervisor : undefined;
  if (other && other !== process.pid && alive(other) && isSupervisor(other)) throw new Refusal(`Feria is already running on ${dataDir} (process ${other}). Stop it first, or choose another DATA_DIR.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const processes = { supervisor: process.pid };
  const note = (name, pid) => {
    processes[name] = pid;
    writeFileSync(file, JSON.stringify(processes));
  };
  note('supervisor', process.pid);
  return { note, release: () => rmSync(file, { force: true }) };
}

/** After a crash the number may belong to any other program by now. */
function isSupervisor(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
  } catch {
    return true;
  }
}
