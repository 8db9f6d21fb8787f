import { createServer } from 'node:net';

/** A port of 127.0.0.1 that is free at this moment; the wished one when it is. */
export async function freePort(wished = 0) {
  return (await tryPort(wished)) ?? (await tryPort(0));
}

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error)));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const chosen = probe.address().port;
      probe.close(() => resolve(chosen));
    });
  });
}
