import { addDays, eventDay, instantOf, minutesOf, wallClock } from '@feria/kernel';
import { remembered } from '../collections/remembered.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { Interval } from './overlapping-pairs.ts';

/** The edition's wall clock, remembering what it was asked: starts and hours repeat, and a check has 20 ms for all. */
export interface ProgrammeClock {
  /** The event day an instant belongs to, and the date on the wall; they differ between midnight and the day boundary. */
  readonly daysOf: (instant: number) => { readonly day: string; readonly date: string };
  /** From opening to closing of a day, as instants; closing at or before opening is on the day after. */
  readonly openOn: (day: string, open: string, close: string) => Interval;
}

export function programmeClock({ zone, dayBoundary }: Pick<EditionFacts, 'zone' | 'dayBoundary'>): ProgrammeClock {
  return {
    daysOf: remembered((instant: number) => instant, (instant) => {
      const { date, time } = wallClock(zone, instant);
      return { day: time < dayBoundary ? eventDay(zone, dayBoundary, instant) : date, date };
    }),
    openOn: remembered((day: string, open: string, close: string) => `${day} ${open} ${close}`, (day, open, close) => ({
      start: instantOf(zone, day, open),
      end: instantOf(zone, minutesOf(close) > minutesOf(open) ? day : addDays(day, 1), close),
    })),
  };
}
