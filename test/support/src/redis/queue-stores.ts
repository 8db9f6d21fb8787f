import type { TestDatabase } from '../database/test-database.ts';
import { hasRedis, startRedis } from './start-redis.ts';

export interface QueueStore {
  name: 'postgres' | 'redis';
  /** What the configuration needs beside the database. */
  start(database: TestDatabase): Promise<{ redisUrl: string | undefined; stop(): Promise<void> }>;
}

const POSTGRES: QueueStore = { name: 'postgres', start: async () => ({ redisUrl: undefined, stop: async () => undefined }) };
const REDIS: QueueStore = {
  name: 'redis',
  start: async () => {
    const redis = await startRedis();
    return { redisUrl: redis.url, stop: () => redis.stop() };
  },
};

/** The stores that queues can live in on this machine. */
export function queueStores(): QueueStore[] {
  return hasRedis() ? [POSTGRES, REDIS] : [POSTGRES];
}
