import { addDays, instantOf } from '@feria/kernel';
import type { SeedProgramme } from '@feria/program-contract';
import type { DemoEdition, DemoPerformance } from './demo-edition.ts';

interface Ids {
  participants: ReadonlyMap<string, string>;
  spaces: ReadonlyMap<string, string>;
}

/** The demonstration's programme with instants for wall clocks and ids for keys. */
export function demoProgramme({ edition, performers, events, performances, waivers }: DemoEdition, ids: Ids): SeedProgramme {
  const { zone, dayBoundary } = edition;
  const at = (date: string, time: string) => new Date(instantOf(zone, date, time));
  /** An act after midnight belongs to the evening before, but happens on the next calendar day. */
  const startOf = ({ date, start }: DemoPerformance) => at(start < dayBoundary ? addDays(date, 1) : date, start);
  return {
    performers: performers.map(({ key, kind, name, availableDays: days }) => ({
      key, kind, name,
      availabilities: days ? [{ startsAt: at(days.from, dayBoundary), endsAt: at(addDays(days.to, 1), dayBoundary) }] : [],
    })),
    events: events.map(({ participantKeys, continuous, ...event }) => ({
      ...event,
      participantIds: participantKeys.map((key) => idOf(ids.participants, key)),
      continuous: continuous ? { fromDate: continuous.fromDate, toDate: continuous.toDate, dailyFrom: continuous.dailyFrom, dailyTo: continuous.dailyTo, spaceId: idOf(ids.spaces, continuous.spaceKey) } : null,
    })),
    performances: performances.map((performance) => ({
      number: performance.number, eventNumber: performance.eventNumber, spaceId: idOf(ids.spaces, performance.spaceKey), startsAt: startOf(performance),
      durationMin: performance.durationMin, setupMin: performance.setupMin, teardownMin: performance.teardownMin, changeoverMin: performance.changeoverMin, exclusive: performance.exclusive,
    })),
    waivers,
  };
}

/** Keys come from our own composition: an unknown one is a fault in it. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demonstration names "${key}", which it does not have`);
  return id;
}
