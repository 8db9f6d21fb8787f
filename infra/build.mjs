import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { captured, entry, node, Refusal } from './command.mjs';
import { root } from './root.mjs';

// On two cores two packages at a time with one checker each: the default four checkers do almost twice the work.
const compiler = ['node_modules/typescript7/bin/tsc', '-b', '--builders', '2', '--checkers', '1'];

/** Compiles every package with the native compiler; nothing to do takes a fifth of a second. */
export async function buildTypes() {
  const code = await node([...compiler, '.config']);
  if (code !== 0) throw new Refusal('The sources do not compile (the reasons are above).');
}

/** The specs have a project of their own: they may use test/support, which uses everything. */
export async function checkSpecs() {
  const code = await node([...compiler, '.config', '.config/tsconfig.specs.json']);
  if (code !== 0) throw new Refusal('The specs do not compile (the reasons are above).');
}

/** Bundles the browser apps; Nx gives back the cached result when nothing they are made of has changed. */
export async function buildApps() {
  const apps = ['site', 'console'].filter((app) => existsSync(join(root, 'apps', app, 'vite.config.ts')));
  if (apps.length === 0) return;
  const projects = apps.map((app) => `@feria/${app}`).join(',');
  const nx = ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '-p', projects, '--outputStyle=stream-without-prefixes'];
  const { code, stdout, stderr } = await captured(process.execPath, nx, { env: { NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1' } });
  if (code === 0) return;
  console.error(stdout + stderr);
  throw new Refusal('The browser apps could not be built (the reasons are above).');
}

/** Everything `npm start` serves. */
export async function build() {
  const results = await Promise.allSettled([buildTypes(), buildApps()]);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

if (process.argv[1] === join(root, 'infra', 'build.mjs')) entry(build);
