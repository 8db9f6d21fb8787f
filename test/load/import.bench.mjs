import { startFeria } from '@feria/test-support/processes';
import { SaxesParser } from 'saxes';

import { forgetPeak, memory, processorTime } from './support/machine.mjs';
import { demoIsQuiet } from './support/demo-edition.mjs';
import { Organizer } from './support/organizer.mjs';
import { median, report, skip } from './support/report.mjs';
import { realSchedule, WITHOUT_SCHEDULE } from './support/schedule-file.mjs';

const NAME = 'import';
const RUNS = 3;
const MOST_SECONDS = 3;
const MOST_MEGABYTES = 300;

/** What no import can do without: one reading of the XML. */
function parse(bytes) {
  const start = performance.now();
  new SaxesParser().write(bytes.toString('utf8')).close();
  return (performance.now() - start) / 1000;
}

/** An organizer's import into a new edition: upload with its preview, then apply. */
async function importOnce(organizer, file, run) {
  const slug = `bench-${run}`;
  await organizer.post('/api/v1/editions', { slug, name: { en: 'Congress' }, startsOn: '2019-12-27', endsOn: '2019-12-30', zone: 'Europe/Berlin' });
  const imports = `/api/v1/editions/${slug}/imports`;
  const start = performance.now();
  const planned = await organizer.upload(imports, file);
  const middle = performance.now();
  const { counts } = await organizer.post(`${imports}/${planned.importId}/apply`, {});
  if (counts.created !== 1351 || counts.newSpaces !== 92) throw new Error(`The import is wrong: ${JSON.stringify(counts)}`);
  return { dryRun: (middle - start) / 1000, apply: (performance.now() - middle) / 1000 };
}

async function bench(file) {
  const feria = await startFeria();
  try {
    await demoIsQuiet(feria);
    const organizer = await Organizer.signedIn(feria);
    const api = feria.pid('api');
    const idle = memory(api).now;
    forgetPeak(api);
    const before = processorTime(api);
    const runs = [];
    for (let run = 1; run <= RUNS; run += 1) runs.push({ ...(await importOnce(organizer, file, run)), parse: parse(file.bytes) });
    const processor = (processorTime(api) - before) / 1e6 / RUNS;
    const { peak } = memory(api);
    const middle = (pick) => median(runs.map(pick));
    const reference = { what: 'only parsing the XML', value: middle((run) => run.parse) };
    report(NAME, [
      { what: 'dry run and apply', value: middle((run) => run.dryRun + run.apply), unit: 's', reference, goal: { most: MOST_SECONDS } },
      { what: 'dry run', value: middle((run) => run.dryRun), unit: 's', reference },
      { what: 'apply', value: middle((run) => run.apply), unit: 's', reference },
      { what: 'processor time of the API per import', value: processor, unit: 's', reference },
      { what: 'peak memory of the importing process (the API) above its idle', value: peak - idle, unit: 'MB', goal: { most: MOST_MEGABYTES } },
      { what: 'peak memory of the importing process in all', value: peak, unit: 'MB', reference: { what: 'idle', value: idle } },
    ], [`${file.fileName}, 1,351 performances in 92 spaces into a new edition; medians of ${RUNS} imports, the first one cold`]);
  } finally {
    await feria.remove();
  }
}

const file = realSchedule();
if (file) await bench(file);
else skip(NAME, WITHOUT_SCHEDULE);
