import { createServer } from 'node:net';

import { Refusal } from '../command.mjs';

/** Refuses, in one sentence each, what would otherwise fail later and less clearly. */
export async function preflight(port) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Refusal(`Feria needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) throw new Refusal(`PORT is "${port}", which is not a port number.`);
  const refused = await tryPort(Number(port));
  if (refused === 'EADDRINUSE') throw new Refusal(`Port ${port} is taken. Stop the program that uses it, or start Feria on another one: PORT=${Number(port) + 1} npm start`);
  if (refused === 'EACCES') throw new Refusal(`Port ${port} is reserved for the administrator on this machine. Start Feria on another one: PORT=3000 npm start`);
  if (refused) throw new Refusal(`Port ${port} cannot be used (${refused}).`);
}

function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
