import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';
import { repositoryRoot } from './repository-root.ts';

/** The whole product, started as `npm start` does, with real processes to talk to and to kill. */
export interface RunningFeria {
  readonly url: string;
  readonly dataDir: string;
  readonly demoPassword: string;
  /** Everything the supervisor and its processes have printed so far. */
  output(): string;
  /** The process id that runs as `name` at this moment. */
  pid(name: 'supervisor' | 'postgres' | 'worker' | 'api'): number;
  /** Ctrl-C, and waits for the end. Resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Stops, and removes the data. */
  remove(): Promise<void>;
}

/** Starts the product on a free port. It must have been built; `dataDir` continues with the data of an earlier run. */
export async function startFeria(options: { dataDir?: string; env?: Record<string, string> } = {}): Promise<RunningFeria> {
  const dataDir = options.dataDir ?? newDataDir(options.env?.['SEED'] !== 'none');
  const port = String(await freePort());
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, FERIA_BUILT: '1', FERIA_LEASH: '1', NODE_ENV: 'development', LOG_LEVEL: 'warn', ...options.env, PORT: port, DATA_DIR: dataDir };
  const supervisor = spawn(process.execPath, ['infra/start.mjs'], { cwd: repositoryRoot(), env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(supervisor);
  const ready = eventually('the product to be ready', () => supervisor.exitCode !== null || /^Feria ready: /m.test(output()), 180_000);
  await ready;
  if (supervisor.exitCode !== null) throw new Error(`The product did not start:\n${output()}`);
  const stop = () => ended(supervisor);
  return {
    url: `http://localhost:${port}`,
    dataDir,
    demoPassword: options.env?.['DEMO_PASSWORD'] ?? (readJson(join(dataDir, 'secrets.json'))['DEMO_PASSWORD'] as string),
    output,
    pid: (name) => readJson(join(dataDir, 'processes.json'))[name] as number,
    stop,
    remove: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** With the demo edition in it where the run has loaded one already (see the set-up of the fault drills), else empty. */
function newDataDir(demo: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'feria-run-'));
  const seeded = process.env['FERIA_SEEDED'];
  if (!demo || !seeded) return folder;
  // `cp` keeps owners: the cluster may belong to another user than ours.
  rmSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('cp', ['-a', seeded, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The demo data could not be copied: ${stderr}`);
  return folder;
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const end = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  return end;
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
