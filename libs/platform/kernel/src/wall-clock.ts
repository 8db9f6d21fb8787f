/** An instant as the clocks on the fair's walls show it. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM`, 24 hours */
  time: string;
  /** Minutes east of UTC at that instant, e.g. −360 in Mexico City. */
  offsetMin: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

const offsets = new Map<string, number>();

/** Minutes east of UTC in an IANA zone at an instant. Cached by quarter hour: no zone changes within one. */
export function offsetMinutes(zone: string, instant: number): number {
  const key = `${zone}|${Math.floor(instant / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
  const offset = Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000);
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The wall clock of a zone at an instant (epoch milliseconds or Date). */
export function wallClock(zone: string, at: number | Date): WallClock {
  const instant = typeof at === 'number' ? at : at.getTime();
  const offsetMin = offsetMinutes(zone, instant);
  const iso = new Date(instant + offsetMin * 60_000).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16), offsetMin };
}

/**
 * The instant (epoch ms) at which the walls of `zone` show `date` and `time`.
 * A time that a clock change skips is read with the offset before the change; one that occurs twice means the first.
 */
export function instantOf(zone: string, date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  const before = asUtc - offsetMinutes(zone, asUtc - 86_400_000) * 60_000;
  const after = asUtc - offsetMinutes(zone, asUtc + 86_400_000) * 60_000;
  for (const guess of [Math.min(before, after), Math.max(before, after)]) {
    if (guess + offsetMinutes(zone, guess) * 60_000 === asUtc) return guess;
  }
  return before;
}

/** The day of the programme an instant belongs to: before `boundary` (`HH:MM`) it is still the evening before. */
export function eventDay(zone: string, boundary: string, at: number | Date): string {
  const [hours = 0, minutes = 0] = boundary.split(':').map(Number);
  const wall = wallClock(zone, at);
  if (minutesOf(wall.time) >= hours * 60 + minutes) return wall.date;
  return addDays(wall.date, -1);
}

/** Minutes since midnight of `HH:MM` (seconds, if any, are dropped). */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A calendar date some days later (or earlier), `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday of a calendar date: 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** `2027-05-15T17:00:00-06:00`: an instant with the offset of its zone (RFC 3339). */
export function offsetDateTime(zone: string, at: number | Date): string {
  const { date, time, offsetMin } = wallClock(zone, at);
  const instant = typeof at === 'number' ? at : at.getTime();
  const seconds = new Date(instant).toISOString().slice(17, 19);
  const sign = offsetMin < 0 ? '-' : '+';
  const abs = Math.abs(offsetMin);
  return `${date}T${time}:${seconds}${sign}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
}

/** Whether the runtime knows this IANA zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
