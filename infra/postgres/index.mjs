import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ensureCluster } from './cluster.mjs';
import { locked } from './lock.mjs';
import { places } from './places.mjs';
import { freePort } from './ports.mjs';
import { forgetDeadPostmaster, livePostmaster, startPostmaster, stopPostmaster } from './postmaster.mjs';
import { databaseSecrets, databaseUrls } from './secrets.mjs';

const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, timezone: 'UTC', log_timezone: 'UTC' };

// Only for data that nobody will miss: a crash of the machine (not of the process) may lose it.
const quickSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10min' };

/**
 * A running Postgres whose data lives under DATA_DIR/postgres: created the first time, reused while it lives.
 * `started` tells whether this call started it; `stop()` stops it whoever did.
 */
export async function ensurePostgres({ dataDir, quick = false }) {
  const root = resolve(dataDir);
  mkdirSync(root, { recursive: true, mode: 0o711 });
  return locked(join(root, 'postgres.lock'), async () => {
    const place = places(root);
    const secrets = databaseSecrets(root);
    const data = ensureCluster({ ...place, secrets, quick });
    const running = await settled(data);
    const live = running ?? (await start({ ...place, data, root, settings: quick ? { ...settings, ...quickSettings } : settings }));
    return { ...databaseUrls(secrets, live.port), pid: live.pid, port: live.port, started: !running, stop: () => stopPostmaster(data) };
  });
}

/** Stops the Postgres of a DATA_DIR if one runs; true when there was one. */
export async function stopPostgres(dataDir) {
  const data = join(resolve(dataDir), 'postgres', 'data');
  const live = existsSync(data) && livePostmaster(data);
  if (live) await stopPostmaster(data);
  return Boolean(live);
}

/** Whether the Postgres of a DATA_DIR answers at this moment. */
export function postgresAlive(dataDir) {
  return livePostmaster(join(resolve(dataDir), 'postgres', 'data')) !== undefined;
}

/** A server that is coming up or going down is awaited; what cannot make up its mind in a minute counts as absent. */
async function settled(data) {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const live = livePostmaster(data);
    if (!live || live.ready) return live;
    await sleep(50);
  }
  return undefined;
}

async function start({ native, user, data, root, settings }) {
  const log = join(root, 'postgres.log');
  const remembered = join(root, 'postgres.port');
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  let outcome;
  // After kill -9 the old backends hold the shared memory for a moment, and a free port may be taken in between.
  for (let attempt = 0; attempt < 30; attempt += 1) {
    forgetDeadPostmaster(data);
    const port = await freePort(existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0);
    outcome = await startPostmaster({ native, user, data, log, port, settings });
    if (outcome.live) {
      writeFileSync(remembered, String(port));
      return outcome.live;
    }
    if (!/still in use|could not bind|already exists/.test(tail(log))) break;
    await sleep(500);
  }
  throw new Error(`Postgres did not start (${outcome.ended}). The end of ${log}:\n${tail(log)}`);
}

function tail(log) {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
}
