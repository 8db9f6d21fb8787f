import { setTimeout as sleep } from 'node:timers/promises';

import { ensurePostgres, postgresAlive } from '../postgres/index.mjs';

/** Keeps the embedded Postgres running; it returns on the port it had, so that the applications find it again by themselves. */
export class Database {
  #stopping = false;

  constructor({ dataDir, note, say }) {
    Object.assign(this, { dataDir, note, say });
  }

  async start() {
    this.starting = ensurePostgres({ dataDir: this.dataDir });
    const postgres = await this.starting;
    this.note('postgres', postgres.pid);
    return postgres;
  }

  /** Looks once a second; resolves when `stop()` is called. */
  async watch() {
    while (!this.#stopping) {
      await sleep(1000, undefined, { ref: false });
      if (this.#stopping || postgresAlive(this.dataDir)) continue;
      this.say('Postgres ended; starting it again.');
      await this.start().catch((error) => this.say(error.message));
    }
  }

  async stop() {
    this.#stopping = true;
    const postgres = await this.starting?.catch(() => undefined);
    await postgres?.stop();
  }
}
