import { STATUSES, type IndexDocument } from '@feria/agenda-contract';

/** One performance read back from the columns of the index document. Instants are epoch milliseconds. */
export interface ReadPerformance {
  number: number;
  event: number;
  space: number;
  start: number | null;
  durationMin: number;
  status: (typeof STATUSES)[number];
  continuous: { from: string; to: string; opens: string; closes: string } | null;
}

const cache = new WeakMap<IndexDocument, Map<number, ReadPerformance>>();

/** All performances of an index document by number, decoded once. */
export function performancesOf(index: IndexDocument): Map<number, ReadPerformance> {
  const known = cache.get(index);
  if (known) return known;
  const { number, event, space, start, duration, status } = index.performances;
  const read = new Map<number, ReadPerformance>();
  let minute = 0;
  number.forEach((value, i) => {
    minute += start[i]!;
    read.set(value, { number: value, event: event[i]!, space: space[i]!, start: minute * 60_000, durationMin: duration[i]!, status: STATUSES[status[i]!] ?? 'planned', continuous: null });
  });
  for (const face of index.continuous) {
    read.set(face.number, { number: face.number, event: face.event, space: face.space, start: null, durationMin: 0, status: STATUSES[face.status] ?? 'planned', continuous: face });
  }
  cache.set(index, read);
  return read;
}

export function venueOf(index: IndexDocument, performance: ReadPerformance): IndexDocument['venues'][number] | undefined {
  return index.venues[index.spaces[performance.space]?.venue ?? -1];
}
