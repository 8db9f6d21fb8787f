import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { alive } from './postmaster.mjs';

/** Runs `work` while no other process does the same; a lock left behind by a dead process is taken over. */
export async function locked(file, work) {
  for (let waited = 0; !take(file); waited += 50) {
    if (waited > 120_000) throw new Error(`Another process has been holding ${file} for two minutes.`);
    const holder = Number(read(file));
    if (holder && !alive(holder)) rmSync(file, { force: true });
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
