import { build } from './build.mjs';
import { entry } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { jest } from './test/jest.mjs';
import { Tally } from './test/tally.mjs';

// `npm run drills`: the fault drills at their full length; `npm test` runs a short sample of each.
entry(async () => {
  await ensureInstalled();
  await build();
  Object.assign(process.env, { FERIA_BUILT: '1', FERIA_DRILLS: 'full' });
  const tally = new Tally();
  await tally.step('Fault drills', () => jest('.config/jest.faults.config.mjs'));
  tally.report();
});
