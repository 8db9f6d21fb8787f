export { eventually } from './processes/eventually.ts';
export { freePort } from './processes/free-port.ts';
export { repositoryRoot } from './processes/repository-root.ts';
export { type RunningFeria, startFeria } from './processes/start-feria.ts';
export * from './processes/mail-sink.ts';
export * from './processes/product-client.ts';
export * from './processes/query-product.ts';
export * from './redis/start-redis.ts';
export * from './redis/queue-stores.ts';
