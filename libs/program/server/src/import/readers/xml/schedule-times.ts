import { addDays, wallClock } from '@feria/kernel';
import type { FileTime, ReadingContext } from '../source-row.ts';
import type { RawEvent } from './schedule-parser.ts';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(.*)$/;

/** The start of an event, or a sentence why it cannot be read. `start` null: the file has none. */
export type ReadStart = { start: FileTime | null } | { refusal: string };

/**
 * Files say the start up to three times: the `<day>`, `<date>` with its offset, and `<start>` on the wall. The wall wins;
 * `<date>` says on which calendar day, because the `<day>` of an act after midnight is the evening before.
 */
export function startOf({ texts, day }: RawEvent, { zone, dayBoundary }: ReadingContext): ReadStart {
  const written = (texts.date ?? '').trim();
  const clock = clockOf(texts.start ?? '');
  if ((texts.start ?? '').trim() && !clock) return { refusal: `La hora «${shown(texts.start)}» no se entiende` };
  if (/T|\d \d/.test(written)) {
    const match = DATE_TIME.exec(written);
    if (!match || !isDate(match[1]!) || !clockOf(match[2]!)) return { refusal: `La fecha «${shown(written)}» no se entiende` };
    const offsetMin = match[3] ? offsetOf(match[3]) : null;
    if (offsetMin === undefined) return { refusal: `No se conoce la zona horaria «${shown(match[3])}»` };
    return { start: onTheWall({ date: match[1]!, time: match[2]!, offsetMin }, clock, zone) };
  }
  const date = written || (day.date ?? '').trim();
  if (!date || !clock) return date && !isDate(date) ? { refusal: `La fecha «${shown(date)}» no se entiende` } : { start: null };
  if (!isDate(date)) return { refusal: `La fecha «${shown(date)}» no se entiende` };
  const opening = clockOf((day.start ?? '').slice(11, 16)) ?? dayBoundary;
  const afterMidnight = !written && clock < opening && clock < '12:00';
  return { start: { date: afterMidnight ? addDays(date, 1) : date, time: clock, offsetMin: null } };
}

/** When `<date>` is the same instant told in another zone (often UTC), the wall clock of the edition is its `<start>`. */
function onTheWall(time: FileTime, clock: string | null, zone: string): FileTime {
  if (!clock || clock === time.time) return time;
  if (time.offsetMin !== null) {
    const here = wallClock(zone, Date.parse(`${time.date}T${time.time}:00Z`) - time.offsetMin * 60_000);
    if (here.time === clock) return { date: here.date, time: clock, offsetMin: here.offsetMin };
  }
  return { ...time, time: clock };
}

/** Minutes east of UTC; undefined when no place on Earth has it. */
export function offsetOf(text: string): number | undefined {
  if (/^Z$/i.test(text)) return 0;
  const match = /^([+-])(\d{1,2}):?([0-5]\d)$/.exec(text);
  const minutes = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : NaN;
  return Math.abs(minutes) <= 14 * 60 ? minutes : undefined;
}

/** `HH:MM` of `H:MM`, `HH:MM` or `HH:MM:SS`. */
export function clockOf(text: string): string | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/.exec(text.trim());
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]}` : null;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

function shown(text: string | undefined): string {
  return (text ?? '').trim().slice(0, 40);
}
