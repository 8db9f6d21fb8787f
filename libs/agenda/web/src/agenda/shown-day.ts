import type { Agenda } from '../model/agenda.ts';
import type { Filters } from '../model/filters.ts';

/** Every day at once. */
export const ALL_DAYS = 'all';

/** The day to show: the chosen one; while searching all; else today, the next day with anything, or the first. */
export function shownDay(agenda: Agenda, filters: Filters, today: string): string {
  if (filters.day === ALL_DAYS || agenda.days.includes(filters.day)) return filters.day;
  if (filters.text.trim()) return ALL_DAYS;
  return agenda.days.find((day) => day >= today) ?? agenda.days[0] ?? ALL_DAYS;
}
