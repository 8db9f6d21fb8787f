import { build } from './build.mjs';
import { captured, entry, Refusal } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { dataDirectory } from './root.mjs';
import { claim } from './start/claim.mjs';
import { Database } from './start/database.mjs';
import { productEnvironment } from './start/environment.mjs';
import { demoPublished, migrate, seed } from './start/first-data.mjs';
import { Keeper } from './start/keeper.mjs';
import { preflight } from './start/preflight.mjs';
import { stopInOrder } from './start/stop.mjs';

const say = (text) => console.error(text);

entry(async () => {
  const dataDir = dataDirectory();
  await preflight(process.env.PORT || '3000');
  const { note, release } = claim(dataDir);
  const database = process.env.DATABASE_URL ? undefined : new Database({ dataDir, note, say });
  const keepers = [];
  const stop = stopInOrder({ keepers, database, release, say });
  try {
    await ensureInstalled();
    // The end-to-end tests start the product many times after building it once.
    if (!process.env.FERIA_BUILT) {
      say('Building…');
      await build();
    }
    if (database) say('Starting Postgres…');
    const env = productEnvironment(process.env, await database?.start());
    void database?.watch();
    say('Bringing the database up to date…');
    await migrate(env);
    await seed(env, say);
    say('Waiting for the worker and the API…');
    for (const name of ['worker', 'api']) keepers.push(new Keeper({ name, main: `apps/${name}/dist/main.js`, env: { ...process.env, ...env }, note, say }));
    for (const keeper of keepers) keeper.start();
    const [accounts] = await Promise.all([demoAccounts(env), ...keepers.map((keeper) => keeper.ready)]);
    await demoPublished(env, say);
    console.log(`Feria ready: ${env.PUBLIC_URL}`);
    if (accounts) console.log(accounts);
  } catch (error) {
    if (!stop.requested) await stop(error instanceof Refusal ? error.message : error);
  }
}, { ownSignals: true });

async function demoAccounts(env) {
  if ((env.SEED ?? 'demo') === 'none') return '';
  return (await captured(process.execPath, ['apps/cli/dist/main.js', 'seed', 'demo', '--print-accounts'], { env })).stdout.trimEnd();
}
