import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';

import { eventually, freePort, repositoryRoot, type RunningFeria, startFeria } from '@feria/test-support/processes';

describe('the supervisor', () => {
  let feria: RunningFeria;

  beforeAll(async () => {
    feria = await startFeria({ env: { SEED: 'none' } });
  });

  afterAll(() => feria.remove());

  it.each(['api', 'worker'] as const)('brings the %s back after kill -9', async (name) => {
    const killed = feria.pid(name);
    process.kill(killed, 'SIGKILL');
    await eventually(`another ${name}`, () => feria.pid(name) !== killed);
    await eventually('readiness', () => ready(feria));
  });

  it('brings Postgres back on the port it had, and both processes find it again by themselves', async () => {
    const before = { postgres: feria.pid('postgres'), api: feria.pid('api'), worker: feria.pid('worker') };
    process.kill(before.postgres, 'SIGKILL');
    await eventually('another Postgres', () => feria.pid('postgres') !== before.postgres);
    await eventually('readiness', () => ready(feria));
    expect([feria.pid('api'), feria.pid('worker')]).toEqual([before.api, before.worker]);
  });

  it('refuses a second start on the same data, in one sentence', async () => {
    const second = start({ PORT: String(await freePort()), DATA_DIR: feria.dataDir });
    expect(second).toEqual({ status: 1, said: expect.stringMatching(/^Feria is already running on .*\n$/) });
  });

  it('does not leave its processes behind when it is killed itself, and starts again on the same data', async () => {
    const orphans = [feria.pid('api'), feria.pid('worker')];
    process.kill(feria.pid('supervisor'), 'SIGKILL');
    await eventually('the processes to end', () => orphans.every((pid) => !alive(pid)), 25_000);
    const postgres = feria.pid('postgres');
    feria = await startFeria({ dataDir: feria.dataDir, env: { SEED: 'none' } });
    expect(feria.pid('postgres')).toBe(postgres);
  });

  it('takes everything down with it at Ctrl-C', async () => {
    const all = (['supervisor', 'api', 'worker', 'postgres'] as const).map((name) => feria.pid(name));
    expect(await feria.stop()).toBe(0);
    expect(all.filter(alive)).toEqual([]);
  });
});

describe('a start', () => {
  let occupant: Server;

  afterEach(() => occupant.close());

  it('ends with a clear sentence when the port is taken', async () => {
    const port = await freePort();
    occupant = createServer().listen(port);
    expect(start({ PORT: String(port) })).toEqual({ status: 1, said: expect.stringContaining(`Port ${port} is taken.`) });
  });
});

async function ready({ url }: RunningFeria): Promise<boolean> {
  return (await fetch(`${url}/readyz`)).ok;
}

function start(env: Record<string, string>): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/start.mjs'], { cwd: repositoryRoot(), env: { ...process.env, FERIA_BUILT: '1', ...env }, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** A zombie has ended; only whoever inherited it has not noticed. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/status`) || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
