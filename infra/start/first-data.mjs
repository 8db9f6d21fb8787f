import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { captured, node, Refusal } from '../command.mjs';

const cli = 'apps/cli/dist/main.js';

/** Brings the schema up to date. */
export async function migrate(env) {
  if ((await node([cli, 'migrate'], { env })) !== 0) throw new Refusal('The database could not be brought up to date (the reason is above).');
}

/** Loads the demo edition the first time; `SEED=none` leaves the fair empty. */
export async function seed(env, say) {
  if ((env.SEED ?? 'demo') === 'none') return;
  const done = join(env.DATA_DIR, 'seeded');
  if (existsSync(done)) return;
  say('Loading the demo edition (the first time only)…');
  const { code, stdout, stderr } = await captured(process.execPath, [cli, 'seed', 'demo'], { env });
  if (code !== 0) throw new Refusal(`${stdout}${stderr}The demo edition could not be loaded.`);
  writeFileSync(done, 'fica-demo\n');
}

/** Waits for the worker to have written the public documents of the demo, so that the first look at the site finds them. */
export async function demoPublished(env, say) {
  if ((env.SEED ?? 'demo') === 'none') return;
  const manifest = `http://localhost:${env.PORT}/public/v1/editions/fica-demo/manifest.json`;
  for (let waited = 0; waited < 60_000; waited += 250) {
    const answer = await fetch(manifest).catch(() => undefined);
    if (answer?.ok) return;
    if (waited === 1_000) say('Waiting for the public agenda of the demo edition…');
    await sleep(250);
  }
  say('The public agenda of the demo edition is not there yet; it will appear when the worker has written it.');
}
