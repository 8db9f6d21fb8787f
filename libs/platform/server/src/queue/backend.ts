import { createPostgresBackend, createPostgresRelayBackend, Queue, Relay, withBackend, Worker, type Processor, type WorkerOptions } from 'bullmq';
import type { Config } from '../config/config.ts';

/** The few things that this product asks of a queue; BullMQ's own classes have them on either store. */
export interface QueueLike {
  waitUntilReady(): Promise<unknown>;
  addBulk(jobs: { name: string; data: unknown; opts?: object }[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'delayed' | 'active' | 'failed')[]): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface WorkerLike {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(force?: boolean): Promise<void>;
}

type OnError = (error: Error) => void;
type Limits = Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'autorun'>;

/** BullMQ on Postgres, or on Redis when REDIS_URL is set: the same queues, one switch. */
export interface QueueBackend {
  kind: 'postgres' | 'redis';
  queue(name: string, onError: OnError): QueueLike;
  worker(name: string, processor: Processor, limits: Limits, onError: OnError): WorkerLike;
  relay(onError: OnError): Pick<Relay, 'waitUntilReady' | 'publish' | 'subscribe' | 'close'>;
}

export function queueBackend(config: Config): QueueBackend {
  return config.redisUrl ? onRedis(config.redisUrl) : onPostgres(config.databaseUrl);
}

/** As options, not as a client: BullMQ then opens its connections itself, and closes them. */
function redisOptions(url: string) {
  const { hostname, port, username, password, pathname, protocol } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 6379),
    username: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    db: Number(pathname.slice(1) || 0),
    tls: protocol === 'rediss:' ? {} : undefined,
    maxRetriesPerRequest: null,
    connectTimeout: 3000,
  };
}

function onRedis(url: string): QueueBackend {
  const connection = redisOptions(url);
  return {
    kind: 'redis',
    queue: (name, onError) => new Queue(name, { connection }).on('error', onError),
    worker: (name, processor, limits, onError) => new Worker(name, processor, { ...limits, connection }).on('error', onError),
    relay: (onError) => new Relay({ connection, namespace: 'feria' }).on('error', onError),
  };
}

function onPostgres(connectionString: string): QueueBackend {
  const postgres = withBackend(createPostgresBackend);
  // Commits of queue rows may wait for the next flush of the log: the outbox is the truth, a lost job is queued again.
  const connection = (max: number) => ({ connectionString, max, options: '-c synchronous_commit=off', connectionTimeoutMillis: 3000 });
  return {
    kind: 'postgres',
    queue: (name, onError) => new postgres.Queue(name, { connection: connection(2) }).on('error', onError),
    worker: (name, processor, limits, onError) => new postgres.Worker(name, processor, { ...limits, connection: connection(4) }).on('error', onError),
    relay: (onError) => new Relay({ connection: connection(2), namespace: 'feria', backend: createPostgresRelayBackend }).on('error', onError),
  };
}
