import type { FileTime } from '../source-row.ts';
import { clockOf, isDate, offsetOf } from '../xml/schedule-times.ts';
import { durationMinutes } from '../xml/schedule-dialects.ts';
import { isDateCell, type Cell } from './grid.ts';

const DAY_MS = 86_400_000;
/** Excel counts days from here. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `YYYY-MM-DD` of a date cell, a serial number or a written date (year first, or day first as here); undefined: none of these. */
export function dateOf(cell: Cell): string | undefined {
  if (isDateCell(cell)) return valid(cell.toISOString().slice(0, 10));
  if (typeof cell === 'number') return cell > 20_000 && cell < 80_000 ? new Date(EPOCH + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10) : undefined;
  const text = String(cell ?? '').trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst) return valid(iso(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!));
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/.exec(text);
  return dayFirst ? valid(iso(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!)) : undefined;
}

/** `HH:MM` and, when it is written there, the offset; undefined: no time of day. */
export function timeOf(cell: Cell): Pick<FileTime, 'time' | 'offsetMin'> | undefined {
  if (isDateCell(cell)) return { time: new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString().slice(11, 16), offsetMin: null };
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? timeOf(new Date(Math.round(cell * 1440) * 60_000)) : timeOf(String(cell));
  const text = String(cell ?? '').trim().replace(/^\d{4}-\d{2}-\d{2}[T ]/, '');
  const match = /^(\d{1,2})(?:[:.hH]\s?(\d{2})(?::\d{2}(?:\.\d+)?)?|\s*[hH])?\s*([ap]\.?\s?m\.?)?\s*(Z|[+-]\d{1,2}:?\d{2})?(?:\s*h(?:rs?|oras)?\.?)?$/i.exec(text);
  if (!match || (!match[2] && !match[3] && !/h/i.test(text))) return undefined;
  const hour = match[3] ? (Number(match[1]) % 12) + (/^p/i.test(match[3]) ? 12 : 0) : Number(match[1]);
  const time = clockOf(`${hour}:${match[2] ?? '00'}`);
  const offsetMin = match[4] ? offsetOf(match[4]) : null;
  return time && offsetMin !== undefined ? { time, offsetMin } : undefined;
}

/** Whole minutes of `90`, `90 min`, `1:30`, `1 h 30`, a time cell; undefined: none of these. */
export function minutesOfCell(cell: Cell): number | undefined {
  if (isDateCell(cell)) return Math.round((cell.getTime() - EPOCH) / 60_000) % 1440;
  if (typeof cell === 'number') return cell > 0 && cell < 1 ? Math.round(cell * 1440) : Math.round(cell);
  const text = String(cell ?? '').trim();
  const clock = durationMinutes(text.replace(/^(\d+:\d\d):00$/, '$1'));
  if (clock !== null) return clock;
  const minutes = /^(-?\d{1,6})(?:[.,]0+)?\s*(?:min(?:utos|utes|\.)?|m|')?$/i.exec(text);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,3})(?:[.,](\d))?\s*h(?:oras?|eures?|ours?|rs?)?\.?\s*(?:(\d{1,2})\s*(?:min(?:utos|utes)?|m)?\.?)?$/i.exec(text);
  return hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) * 6 + Number(hours[3] ?? 0) : undefined;
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function valid(date: string): string | undefined {
  return isDate(date) ? date : undefined;
}
