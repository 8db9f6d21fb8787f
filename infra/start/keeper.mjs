import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { root } from '../root.mjs';

const steady = 30_000;
const longestPause = 15_000;

/**
 * Keeps one process of the product running. The process says `{type:'ready'}` over its IPC channel, ends on SIGTERM,
 * and ends by itself when the channel closes, which is what happens when we die without a word.
 */
export class Keeper {
  #child;
  #failures = 0;
  #stopping = false;

  constructor({ name, main, env, note, say }) {
    Object.assign(this, { name, main, env, note, say });
    this.ready = new Promise((resolve, reject) => Object.assign(this, { isReady: resolve, gaveUp: reject }));
  }

  start() {
    const began = Date.now();
    // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
    const child = spawn(process.execPath, [this.main], { cwd: root, env: this.env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child = child;
    this.note(this.name, child.pid);
    child.on('message', (message) => {
      if (message?.type !== 'ready') return;
      this.wasReady = true;
      this.isReady();
    });
    child.once('error', (error) => this.say(`${this.name}: ${error.message}`));
    child.once('exit', (code, signal) => this.#ended(code ?? signal, Date.now() - began));
  }

  async #ended(how, lived) {
    if (this.#stopping) return;
    this.#failures = lived > steady ? 1 : this.#failures + 1;
    if (!this.wasReady && this.#failures >= 3) return this.gaveUp(new Error(`The ${this.name} does not start (ended with ${how}; what it said is above).`));
    const pause = Math.min(500 * 2 ** (this.#failures - 1), longestPause);
    this.say(`The ${this.name} ended with ${how}; starting it again in ${pause / 1000} s.`);
    await sleep(pause);
    if (!this.#stopping) this.start();
  }

  /** Asks the process to end, and ends it after `patience` milliseconds. */
  async stop(patience) {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const insist = setTimeout(() => {
      this.say(`The ${this.name} did not end in time and is being killed.`);
      child.kill('SIGKILL');
    }, patience);
    await gone;
    clearTimeout(insist);
  }

  /** Ends the process at once; `start()` may bring it back. */
  kill() {
    this.#child?.kill('SIGKILL');
  }
}
