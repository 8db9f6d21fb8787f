import { checkSpecs, build } from './build.mjs';
import { entry } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { jest } from './test/jest.mjs';
import { lint } from './test/lint.mjs';
import { absent } from './test/needs.mjs';
import { playwright } from './test/playwright.mjs';
import { Tally } from './test/tally.mjs';

// `npm test`: every check, in the order in which a mistake is found soonest. One step's failure does not hide the next one's.
entry(async () => {
  await ensureInstalled();
  process.env.FERIA_BUILT = '1'; // what the steps start is what is built here
  const tally = new Tally();
  await tally.step('Build', () => tally.check(build));
  await tally.step('Types of specs', () => tally.check(checkSpecs));
  await tally.step('Lint', () => lint());
  await tally.step('Jest: unit, medium, browser, architecture', () => jest('.config/jest.config.mjs'));
  await tally.step('End to end, in a browser', () => playwright());
  await tally.step('Faults, with real processes', () => jest('.config/jest.faults.config.mjs'));
  for (const { what, enable } of await absent()) tally.missing(what, enable);
  tally.report();
});
