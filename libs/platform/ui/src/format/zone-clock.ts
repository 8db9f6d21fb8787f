import { addDays, instantOf, minutesOf, offsetMinutes } from '@feria/kernel/wall-clock';

const DAY = 86_400_000;

/** An instant as the fair's walls show it. */
export interface Wall { date: string; time: string }

/** Reads instants on the clocks of one zone; never on the phone's. Cheap enough for thousands of instants. */
export interface ZoneClock {
  wall(at: number): Wall;
  /** The day of the programme: before the edition's boundary it is still the evening before. */
  eventDay(at: number): string;
  /** The instant at which the walls show this date and time. */
  instant(date: string, time: string): number;
}

/** A clock for a zone. Days without a clock change cost one look-up, not one per instant. */
export function zoneClock(zone: string, boundary: string): ZoneClock {
  const steady = new Map<number, number | null>();

  function offset(at: number): number {
    const day = Math.floor(at / DAY);
    let known = steady.get(day);
    if (known === undefined) {
      const [first, last] = [offsetMinutes(zone, day * DAY), offsetMinutes(zone, (day + 1) * DAY)];
      known = first === last ? first : null;
      steady.set(day, known);
    }
    return known ?? offsetMinutes(zone, at);
  }

  function wall(at: number): Wall {
    const iso = new Date(at + offset(at) * 60_000).toISOString();
    return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
  }

  return {
    wall,
    eventDay(at) {
      const { date, time } = wall(at);
      return minutesOf(time) >= minutesOf(boundary) ? date : addDays(date, -1);
    },
    instant: (date, time) => instantOf(zone, date, time),
  };
}
