import { minutesOf } from '@feria/kernel';
import { MAX_MINUTES } from '../file-limits.ts';
import type { ReadingContext, RowFields } from '../source-row.ts';
import { dateOf, minutesOfCell, timeOf } from './cell-times.ts';
import { isDateCell, type Cell } from './grid.ts';
import { textOf } from './headers.ts';
import type { RowCells } from './sheet-row.ts';

/** Start and duration of a row. A show may end after midnight; otherwise an end before the start is a mistake. */
export function readTimes(cells: RowCells, { dayBoundary }: ReadingContext, problems: string[]): Pick<RowFields, 'start' | 'durationMin'> {
  const start = startOf(cells, problems);
  const duration = cellDuration(cells.duration, problems);
  const ended = start ? endedAfter(start.time, cells.end, dayBoundary, problems) : undefined;
  if (duration !== undefined && ended !== undefined && duration !== ended) problems.push(`La duración (${duration} min) y la hora de fin (${ended} min) no coinciden`);
  const durationMin = duration ?? ended;
  if (durationMin !== undefined && durationMin > MAX_MINUTES) problems.push('Dura más de 31 días');
  return { ...(start !== undefined && { start }), ...(durationMin !== undefined && { durationMin }) };
}

function startOf({ date, start }: RowCells, problems: string[]): RowFields['start'] {
  if (date === undefined && start === undefined) return undefined;
  if (isBlank(date) && isBlank(start)) return null;
  // One cell may hold both.
  const day = dateOf(isBlank(date) ? start ?? null : date ?? null);
  const clock = isBlank(start) && hasTime(date) ? timeOf(date ?? null) : timeOf(start ?? null);
  if (!isBlank(date) && !day) problems.push(`La fecha «${shown(date)}» no se entiende (AAAA-MM-DD o DD/MM/AAAA)`);
  else if (!day) problems.push('Falta la fecha');
  if (!clock) problems.push(isBlank(start) ? 'Falta la hora de inicio' : `La hora «${shown(start)}» no se entiende (HH:MM)`);
  return day && clock ? { date: day, ...clock } : undefined;
}

/** A time of day is in every date cell of a spreadsheet; midnight there means "no time". */
function hasTime(cell: Cell | undefined): boolean {
  if (isDateCell(cell)) return cell.getTime() % 86_400_000 !== 0;
  return typeof cell === 'string' && /[T ]\d{1,2}:/.test(cell);
}

function cellDuration(cell: Cell | undefined, problems: string[]): number | undefined {
  if (isBlank(cell)) return undefined;
  const minutes = minutesOfCell(cell ?? null);
  if (minutes === undefined) problems.push(`La duración «${shown(cell)}» no se entiende`);
  else if (minutes < 0) problems.push('Termina antes de empezar');
  return minutes;
}

function endedAfter(start: string, cell: Cell | undefined, dayBoundary: string, problems: string[]): number | undefined {
  if (isBlank(cell)) return undefined;
  const end = timeOf(cell ?? null);
  if (!end) {
    problems.push(`La hora de fin «${shown(cell)}» no se entiende (HH:MM)`);
    return undefined;
  }
  const minutes = minutesOf(end.time) - minutesOf(start);
  if (minutes >= 0) return minutes;
  if (end.time <= dayBoundary) return minutes + 1440;
  problems.push(`Termina (${end.time}) antes de empezar (${start})`);
  return undefined;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function shown(cell: Cell | undefined): string {
  return textOf(cell ?? null).slice(0, 40);
}
