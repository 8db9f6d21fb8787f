import type { EntityManager } from 'typeorm';

/** How many of each; in the answer, the first of each block. */
export interface Numbers {
  events: number;
  performances: number;
}

/** Takes blocks of permanent numbers. Others of the same edition wait until this transaction ends, so that none is given twice. */
export async function allocateNumbers(manager: EntityManager, editionId: string, { events, performances }: Numbers): Promise<Numbers> {
  const [block]: [Numbers] = await manager.query(
    `INSERT INTO program_counter AS c (edition_id, next_event, next_performance) VALUES ($1, 1 + $2::int, 1 + $3::int)
     ON CONFLICT (edition_id) DO UPDATE SET next_event = c.next_event + $2::int, next_performance = c.next_performance + $3::int
     RETURNING next_event - $2::int AS events, next_performance - $3::int AS performances`,
    [editionId, events, performances],
  );
  return block;
}

/** Lets the counters go on after numbers that were given elsewhere. */
export async function numbersUsedUpTo(manager: EntityManager, editionId: string, { events, performances }: Numbers): Promise<void> {
  await manager.query(
    `INSERT INTO program_counter AS c (edition_id, next_event, next_performance) VALUES ($1, 1 + $2::int, 1 + $3::int)
     ON CONFLICT (edition_id) DO UPDATE SET next_event = greatest(c.next_event, 1 + $2::int), next_performance = greatest(c.next_performance, 1 + $3::int)`,
    [editionId, events, performances],
  );
}
