const patience = 20_000;
const sameKeystroke = 1_000;

/**
 * Stopping, once: the API first, so that no request finds half a product, then the worker, then Postgres. A second
 * signal kills; npm repeats the terminal's Ctrl-C to us, so what comes within a second is the same one.
 */
export function stopInOrder({ keepers, database, release, say }) {
  let requestedAt;

  const stop = async (failure) => {
    requestedAt = Date.now();
    stop.requested = true;
    const deadline = requestedAt + patience;
    for (const keeper of [...keepers].reverse()) await keeper.stop(Math.max(deadline - Date.now(), 500));
    await database?.stop();
    release();
    if (failure) console.error(failure);
    process.exit(failure ? 1 : 0);
  };

  const onSignal = () => {
    if (requestedAt === undefined) {
      say('Stopping…');
      void stop();
    } else if (Date.now() - requestedAt > sameKeystroke) {
      say('Stopping at once.');
      for (const keeper of keepers) keeper.kill();
    }
  };

  // Whoever typed `npm start`, or runs us in a test, may be gone without a word (kill -9): nobody could stop us any more.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event || process.env.FERIA_LEASH) setInterval(() => requestedAt === undefined && process.ppid !== parent && onSignal(), 1000).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  return stop;
}
