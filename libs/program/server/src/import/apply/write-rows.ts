import { Problem } from '@feria/kernel';
import { problemOfConstraint } from '@feria/server';
import type { EntityManager } from 'typeorm';
import { allocateNumbers } from '../../counters/allocate-numbers.ts';
import { Event } from '../../events/event.entity.ts';
import { insertCast, replaceCast } from '../../events/replace-cast.ts';
import { Performance, SPACE_OVERLAP } from '../../performances/performance.entity.ts';
import { insertRows, updateRows } from '../../rows/bulk-rows.ts';
import type { RowWrites } from './row-writes.ts';

type Updated<T> = T & { id: string; version: number };

/** Writes rows in few statements; new ones get their numbers. Throws 409 when somebody edited one of them meanwhile. */
export async function writeRows(manager: EntityManager, editionId: string, { created, events, performances }: RowWrites): Promise<void> {
  const next = await allocateNumbers(manager, editionId, { events: created.length, performances: created.length });
  created.forEach(({ event, performance }, index) => {
    event.number = next.events + index;
    performance.number = next.performances + index;
  });
  await insertRows(manager, Event, created.map(({ event }) => event));
  await insertCast(manager, created.map(({ event }) => event));
  await deferringOverlaps(manager, async () => {
    await insertRows(manager, Performance, created.map(({ performance }) => performance));
    await update(manager, Event, events.map(({ after }) => after));
    await replaceCast(manager, events.map(({ after }) => after));
    await update(manager, Performance, performances.map(({ after }) => after as Updated<Performance>));
  });
}

/** Rows may pass through each other's places; at the end none may stand on another where the policy forbids it. */
export async function deferringOverlaps(manager: EntityManager, work: () => Promise<void>): Promise<void> {
  await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} DEFERRED`);
  try {
    await work();
    await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} IMMEDIATE`);
  } catch (error) {
    throw problemOfConstraint(error) ?? error;
  }
}

async function update(manager: EntityManager, entity: typeof Event | typeof Performance, rows: Updated<Event>[] | Updated<Performance>[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const written = await updateRows<Updated<Event | Performance>>(manager, entity, sorted);
  if (written.size < sorted.length) throw draftMoved();
}

export function draftMoved(): Problem {
  return new Problem('program/draft-changed', 409, 'El programa cambió desde la vista previa. Suba el archivo otra vez para ver qué haría ahora');
}
