import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** Rows per statement: a few megabytes of JSON. */
const CHUNK = 2000;

/** Writes many rows in few statements. Every column that the application may write has to be there. */
export async function insertRows<E extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<E>, rows: readonly Partial<E>[]): Promise<void> {
  const { tablePath, columns } = manager.dataSource.getMetadata(entity);
  const written = columns.filter(({ isInsert }) => isInsert);
  for (const chunk of chunksOf(rows)) {
    await manager.query(
      `INSERT INTO ${tablePath} (${written.map(({ databaseName }) => databaseName).join(', ')})
       SELECT ${written.map(quoted).join(', ')} FROM ${recordset(written)}`,
      [JSON.stringify(chunk)],
    );
  }
}

/**
 * Overwrites many rows, each only if it still has the version given, and counts its version up.
 * Answers the ids that were written; the others were changed by somebody else since.
 */
export async function updateRows<E extends ObjectLiteral & { id: string; version: number }>(
  manager: EntityManager, entity: EntityTarget<E>, rows: readonly E[],
): Promise<Set<string>> {
  const { tablePath, columns } = manager.dataSource.getMetadata(entity);
  const read = columns.filter(({ isUpdate }) => isUpdate);
  const assignments = read.filter(({ isPrimary, databaseName }) => !isPrimary && databaseName !== 'version')
    .map((column) => `${column.databaseName} = ${quoted(column)}`);
  const done = new Set<string>();
  for (const chunk of chunksOf(rows)) {
    const written: [{ id: string }[], number] = await manager.query(
      `UPDATE ${tablePath} t SET ${assignments.join(', ')}, version = t.version + 1
       FROM ${recordset(read)} WHERE t.id = r.id AND t.version = r.version RETURNING t.id`,
      [JSON.stringify(chunk)],
    );
    for (const { id } of written[0]) done.add(id);
  }
  return done;
}

/** `p.duration_min AS "durationMin", …`: an entity's columns under the names of its properties. */
export function selectList(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  return manager.dataSource.getMetadata(entity).columns
    .filter(({ isInsert }) => isInsert)
    .map(({ databaseName, propertyName }) => `${alias}.${databaseName} AS "${propertyName}"`)
    .join(', ');
}

function quoted({ propertyName }: ColumnMetadata): string {
  return `r."${propertyName}"`;
}

function recordset(columns: readonly ColumnMetadata[]): string {
  const types = columns.map(({ propertyName, type, isArray }) => `"${propertyName}" ${String(type)}${isArray ? '[]' : ''}`);
  return `jsonb_to_recordset($1::jsonb) AS r(${types.join(', ')})`;
}

function* chunksOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}
