import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { runAsSystem } from '../auth/request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { logger } from '../logging.ts';
import { Queues } from '../queue/queues.ts';
import { Registry } from '../queue/registry.ts';
import { OUTBOX_CHANNEL } from './outbox.ts';

export const EVENTS_QUEUE = 'events';
const POLL_MS = 1000;
const SWEEP_EVERY_MS = 15_000;
/** After this many sweeps an entry is left for a person: the metrics count it. */
const MAX_ATTEMPTS = 20;

interface Waiting { id: string; name: string; has_fact: boolean }

/** Turns new outbox entries into listener jobs: woken by NOTIFY, and by a poll when that is silent. */
@Injectable()
export class OutboxRelay {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;
  private lastSweep = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly queues: Queues,
    private readonly registry: Registry,
  ) {}

  async start(): Promise<void> {
    this.stopped = false;
    await this.listen();
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    await this.client?.end().catch(() => undefined);
  }

  /** Looks into the outbox now, or once more when it is already looking. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.drain().finally(() => (this.running = undefined));
  }

  private async drain(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        if (!this.client) await this.listen();
        if (await runAsSystem(() => this.dispatch())) this.again = true;
        if (Date.now() - this.lastSweep > SWEEP_EVERY_MS) {
          this.lastSweep = Date.now();
          await runAsSystem(() => this.sweep());
        }
      } catch (error) {
        logger.warn({ err: error }, 'The outbox could not be read; trying again');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  /** One batch; true when there may be more. The job id makes a second dispatch of the same entry harmless. */
  private async dispatch(): Promise<boolean> {
    return this.uow.run(async (manager) => {
      const entries: Waiting[] = await manager.query(
        'SELECT id, name, fact IS NOT NULL AS has_fact FROM platform_outbox WHERE dispatched_at IS NULL ORDER BY seq LIMIT 200 FOR UPDATE SKIP LOCKED',
      );
      if (entries.length === 0) return false;
      await this.toQueue(entries, '');
      await manager.query(
        'UPDATE platform_outbox SET dispatched_at = now(), settled_at = CASE WHEN id = ANY($2) THEN now() END WHERE id = ANY($1)',
        [entries.map(({ id }) => id), entries.filter((entry) => this.listeners(entry).length === 0).map(({ id }) => id)],
      );
      return entries.length === 200;
    });
  }

  /** Entries whose listeners have not all finished after two minutes are queued again. */
  private async sweep(): Promise<void> {
    await this.uow.run(async (manager) => {
      const entries: Waiting[] = await manager.query(
        `SELECT id, name, fact IS NOT NULL AS has_fact FROM platform_outbox
         WHERE settled_at IS NULL AND dispatched_at < now() - interval '2 minutes' AND attempts < $1 ORDER BY seq LIMIT 500 FOR UPDATE SKIP LOCKED`, [MAX_ATTEMPTS],
      );
      if (entries.length === 0) return;
      await this.toQueue(entries, `-${Date.now()}`);
      await manager.query('UPDATE platform_outbox SET dispatched_at = now(), attempts = attempts + 1 WHERE id = ANY($1)', [entries.map(({ id }) => id)]);
    });
  }

  private async toQueue(entries: Waiting[], suffix: string): Promise<void> {
    const jobs = entries.flatMap((entry) => this.listeners(entry).map((listener) => ({
      name: listener,
      data: { entryId: entry.id, listener },
      opts: { jobId: `${listener}-${entry.id}${suffix}`, attempts: 6, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: { age: 60, count: 1000 }, removeOnFail: { age: 86_400, count: 5000 } },
    })));
    if (jobs.length > 0) await (await this.queues.get(EVENTS_QUEUE)).addBulk(jobs);
  }

  private listeners(entry: Waiting): string[] {
    return this.registry.listenersOf({ name: entry.name, hasFact: entry.has_fact });
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl, application_name: 'feria-relay', connectionTimeoutMillis: 3000, keepAlive: true });
    client.on('error', () => this.forget(client));
    client.on('end', () => this.forget(client));
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    this.client = client;
  }

  private forget(client: Client): void {
    if (this.client === client) this.client = undefined;
  }
}
