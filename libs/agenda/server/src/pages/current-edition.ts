import type { PublicEdition } from '@feria/agenda-contract';
import { wallClock } from '@feria/kernel';

/** The edition that `/` leads to: the one that is on, else the next, else the last; of two alike, a real one before a demonstration. */
export function currentEdition(editions: PublicEdition[], now: Date): string | undefined {
  const rank = ({ startsOn, endsOn, zone, demonstration }: PublicEdition): [number, number, string] => {
    const today = wallClock(zone, now).date;
    if (today >= startsOn && today <= endsOn) return [0, Number(demonstration), startsOn];
    return startsOn > today ? [1, Number(demonstration), startsOn] : [2, Number(demonstration), String(99_999_999 - Number(endsOn.replaceAll('-', '')))];
  };
  return [...editions].sort((a, b) => compare(rank(a), rank(b)))[0]?.slug;
}

function compare(a: [number, number, string], b: [number, number, string]): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
}
