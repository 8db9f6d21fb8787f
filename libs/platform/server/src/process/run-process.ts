import { logger } from '../logging.ts';

/** A little less than the 20 seconds after which our keeper stops asking. */
const PATIENCE_MS = 18_000;

/** What a started process can still be asked. */
export interface Running {
  close(): Promise<void>;
}

/**
 * Starts a process of the product and stops it cleanly: on SIGINT, SIGTERM, or when the parent that holds the other
 * end of our channel is gone. Says `{type: 'ready'}` to that parent. A start that fails ends with 1 and its reason.
 */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  const starting = start();
  let stopping = false;
  const stop = (why: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ why }, `The ${name} is stopping`);
    setTimeout(() => {
      logger.error(`The ${name} did not stop in time`);
      process.exit(1);
    }, PATIENCE_MS).unref();
    starting.then((running) => running.close()).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, `The ${name} did not stop cleanly`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('the parent is gone'));
  try {
    await starting;
    process.send?.({ type: 'ready' });
    logger.info(`The ${name} is ready`);
  } catch (error) {
    process.stderr.write(`The ${name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    logger.debug({ err: error }, 'The start failed');
    process.exit(1);
  }
}
