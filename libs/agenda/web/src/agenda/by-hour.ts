import type { Agenda, Performance } from '../model/agenda.ts';

export interface HourGroup { key: string; day: string; hour: string; performances: Performance[] }

/** Performances in order of start, by day and by hour on the fair's walls. */
export function byHour(agenda: Agenda, performances: readonly Performance[]): HourGroup[] {
  const groups: HourGroup[] = [];
  for (const performance of performances) {
    const hour = `${agenda.clock.wall(performance.start).time.slice(0, 2)}:00`;
    const key = `${performance.day} ${hour}`;
    const last = groups.at(-1);
    if (last?.key === key) last.performances.push(performance);
    else groups.push({ key, day: performance.day, hour, performances: [performance] });
  }
  return groups;
}
