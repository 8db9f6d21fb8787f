import { startFeria } from '@feria/test-support/processes';

import { DEMO, demoIsQuiet } from './support/demo-edition.mjs';
import { processorTime } from './support/machine.mjs';
import { Organizer } from './support/organizer.mjs';
import { median, report } from './support/report.mjs';

const WARM_UP = 2;
const RUNS = 5;
const MOST_MS = 1000;
const POLL_MS = 3;
const EDITION = `/api/v1/editions/${DEMO}`;

async function manifestOf(url, release) {
  for (;;) {
    const manifest = await (await fetch(`${url}/public/v1/editions/${DEMO}/manifest.json`)).json();
    if (manifest.release >= release) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** One performance gets longer or shorter, is published, and the public manifest is awaited. */
async function publishOnce(feria, organizer, performanceId) {
  await demoIsQuiet(feria);
  const { performance: row } = await organizer.get(`${EDITION}/performances/${performanceId}`);
  await organizer.change(`${EDITION}/performances/${performanceId}`, row.version, { durationMin: row.durationMin + (row.durationMin % 2 === 0 ? -1 : 1) });
  const cost = () => ({ api: processorTime(feria.pid('api')), worker: processorTime(feria.pid('worker')) });
  const [before, start] = [cost(), performance.now()];
  const { number, changes } = await organizer.post(`${EDITION}/releases`, { note: 'bench' });
  const committed = performance.now();
  if (changes !== 1) throw new Error(`The release has ${changes} changes instead of 1`);
  await manifestOf(feria.url, number);
  const [after, end] = [cost(), performance.now()];
  return { request: committed - start, served: end - committed, api: (after.api - before.api) / 1000, worker: (after.worker - before.worker) / 1000 };
}

const feria = await startFeria();
try {
  await demoIsQuiet(feria);
  const organizer = await Organizer.signedIn(feria);
  const draft = await organizer.get(`${EDITION}/programme`);
  const timed = new Set(draft.events.filter(({ continuous }) => continuous === null).map((event) => event.id));
  const { id } = draft.performances.find(({ state, start, eventId, durationMin }) => state === 'planned' && start !== null && timed.has(eventId) && durationMin % 2 === 0);
  const runs = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const result = await publishOnce(feria, organizer, id);
    if (run >= 0) runs.push(result);
  }
  const middle = (pick) => median(runs.map(pick));
  const reference = { what: 'the publish request itself', value: middle(({ request }) => request) };
  report('publish', [
    { what: 'from the commit of a release to its manifest being served', value: middle(({ served }) => served), unit: 'ms', reference, goal: { most: MOST_MS } },
    { what: 'processor time of the worker in that while', value: middle(({ worker }) => worker), unit: 'ms', reference },
    { what: 'processor time of the API, request included', value: middle(({ api }) => api), unit: 'ms', reference },
  ], [`${draft.performances.length} performances, one of them changed; medians of ${RUNS} releases; the commit is taken to be the answer to the request`]);
} finally {
  await feria.remove();
}
