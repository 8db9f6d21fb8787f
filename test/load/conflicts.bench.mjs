import { instantOf } from '@feria/kernel';
import { checkAll } from '@feria/program-domain';

import { readScheduleXml } from '../../libs/program/server/dist/import/readers/xml/read-schedule-xml.js';
import { median, report, skip } from './support/report.mjs';
import { realSchedule, WITHOUT_SCHEDULE } from './support/schedule-file.mjs';

const NAME = 'conflicts';
const WARM_UP = 30;
const RUNS = 51;
const MOST_MS = 20;
const MINUTE = 60_000;

const EDITION = {
  zone: 'Europe/Berlin', startsOn: '2019-12-27', endsOn: '2019-12-30', dailyOpen: '11:00', dailyClose: '20:00', closedWeekdays: [], dayBoundary: '04:00', sourceLanguage: 'es',
};
const VENUE = { id: 'venue', name: 'Congress', capacity: null, openTime: null, closeTime: null, closedWeekdays: [] };

/** The congress as a draft with all rules on: one venue with its rooms, a performance per event, with everybody on stage. */
async function draftOf({ bytes }) {
  const { rows } = await readScheduleXml(bytes, EDITION);
  const rooms = [...new Set(rows.map(({ fields }) => fields.place?.space).filter(Boolean))];
  return {
    edition: EDITION,
    venues: [VENUE],
    spaces: rooms.map((name) => ({ id: name, venueId: VENUE.id, name, capacity: null, openTime: null, closeTime: null })),
    performances: rows.map(({ guid, fields }, index) => ({
      id: guid ?? `row-${index}`, number: index + 1, eventId: `event-${index}`, title: fields.title, summary: fields.summary ?? null, spaceId: fields.place?.space ?? null,
      start: fields.start ? instantOf(EDITION.zone, fields.start.date, fields.start.time) : null, durationMin: fields.durationMin ?? 0, setupMin: 0, teardownMin: 0, changeoverMin: 0,
      state: 'planned', performers: fields.performers.map(({ name, kind, sourceKey }) => ({ id: sourceKey, name, kind })), expectedAudience: null, continuous: false,
    })),
    availability: [],
  };
}

/** Every performance with every other, for one rule of six: how many share a space and an instant. */
function everyPair({ performances }) {
  let found = 0;
  for (let one = 0; one < performances.length; one += 1) {
    for (let other = one + 1; other < performances.length; other += 1) {
      const [a, b] = [performances[one], performances[other]];
      if (a.spaceId === b.spaceId && a.start < b.start + b.durationMin * MINUTE && b.start < a.start + a.durationMin * MINUTE) found += 1;
    }
  }
  return found;
}

function milliseconds(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

function measured(work) {
  for (let run = 0; run < WARM_UP; run += 1) work();
  const runs = Array.from({ length: RUNS }, () => milliseconds(work));
  return { wall: median(runs.map(({ wall }) => wall)), processor: median(runs.map(({ processor }) => processor)) };
}

const file = realSchedule();
if (file) {
  const draft = await draftOf(file);
  const { open } = checkAll(draft);
  const count = (rule) => open.filter((conflict) => conflict.rule === rule).length;
  const [full, naive] = [measured(() => checkAll(draft)), measured(() => everyPair(draft))];
  const rules = [...new Set(open.map(({ rule }) => rule))];
  report(NAME, [
    { what: `full check of ${draft.performances.length} performances`, value: full.processor, unit: 'ms', reference: { what: 'every pair for the overlaps alone', value: naive.processor }, goal: { most: MOST_MS } },
    { what: 'the same by the clock', value: full.wall, unit: 'ms', reference: { what: 'every pair', value: naive.wall } },
  ], [`finds ${open.length}: ${rules.map((rule) => `${rule} ${count(rule)}`).join(', ')}; every pair finds ${everyPair(draft)} overlaps`, `medians of ${RUNS} runs, warm; judged by processor time, because nothing in it waits`]);
} else skip(NAME, WITHOUT_SCHEDULE);
