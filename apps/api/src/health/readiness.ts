import { Queues, requireSchema, type MigrationClass } from '@feria/server';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const MIGRATIONS = Symbol('MIGRATIONS');

const PATIENCE_MS = 3000;

export interface Readiness {
  ready: boolean;
  database: string;
  schema: string;
  queue: string;
}

/** Whether this process can do its work now: database, schema version, queue. */
@Injectable()
export class ReadinessCheck {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    @Inject(MIGRATIONS) private readonly migrations: MigrationClass[],
  ) {}

  async look(): Promise<Readiness> {
    const [database, schema, queue] = await Promise.all([
      outcome(this.dataSource.query('SELECT 1')),
      outcome(requireSchema(this.dataSource, this.migrations)),
      outcome(this.queues.get('events').then((events) => events.getJobCounts('waiting'))),
    ]);
    return { ready: [database, schema, queue].every((state) => state === 'ok'), database, schema, queue };
  }
}

/** `ok`, or that it is not: the reason is for the log, not for whoever asks. */
async function outcome(check: Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve('no answer'), PATIENCE_MS)));
  try {
    return await Promise.race([check.then(() => 'ok', () => 'failed'), late]);
  } finally {
    clearTimeout(timer);
  }
}
