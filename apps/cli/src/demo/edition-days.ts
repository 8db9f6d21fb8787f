import { addDays, daysBetween, weekday } from './calendar.ts';
import type { DemoPerformer } from './demo-edition.ts';
import type { Random } from './random.ts';

export const STARTS_ON = '2027-05-14';
export const ENDS_ON = '2027-05-30';

/** The days of the edition, first to last. */
export const EDITION_DAYS: string[] = Array.from({ length: daysBetween(STARTS_ON, ENDS_ON) + 1 }, (_, i) => addDays(STARTS_ON, i));

/** How full a day is against the others: weekends peak, on Mondays the museums are closed. */
const FULLNESS: Record<number, number> = { 1: 5, 2: 7, 3: 7, 4: 7.5, 5: 8.5, 6: 10.5, 7: 10 };

/** Shares out so many performances over the days; the shares add up to the total. */
export function dailyQuotas(total: number): Map<string, number> {
  const weights = EDITION_DAYS.map((day) => FULLNESS[weekday(day)] ?? 1);
  const sum = weights.reduce((a, b) => a + b, 0);
  const quotas = weights.map((weight) => Math.floor((total * weight) / sum));
  for (let i = 0, rest = total - quotas.reduce((a, b) => a + b, 0); i < rest; i++) {
    quotas[i] = (quotas[i] ?? 0) + 1;
  }
  return new Map(EDITION_DAYS.map((day, i) => [day, quotas[i] ?? 0]));
}

/** A share of the ensembles travels: they are in the city for some days only. */
export function withVisits(performers: DemoPerformer[], random: Random): DemoPerformer[] {
  return performers.map((performer) => {
    if (performer.kind !== 'ENSEMBLE' || performer.name.includes('residente') || random.next() > 0.15) return performer;
    const length = random.between(5, 8);
    const first = random.between(0, EDITION_DAYS.length - length);
    return { ...performer, availableDays: { from: addDays(STARTS_ON, first), to: addDays(STARTS_ON, first + length - 1) } };
  });
}
