import { sameJson } from '@feria/program-domain';
import { fieldWord } from '../readers/sheet/headers.ts';
import { isPerformanceField, type Described, type FieldName } from './described.ts';
import type { PlannedRow } from './plan-import.ts';

/**
 * Performances of one event share its texts and people. Where rows of one event say different things, which of them is
 * meant cannot be known: all of them are refused, so that importing the file again would not swing between the two.
 */
export function refuseDisagreeing(rows: readonly PlannedRow[]): PlannedRow[] {
  const refused = new Map<PlannedRow, string>();
  for (const group of sharing(rows)) {
    const changed = [...new Set(group.flatMap(({ changes }) => changes.map(({ field }) => field)))].filter((field) => !isPerformanceField(field));
    const disputed = changed.filter((field) => !group.every((one) => sameJson(saidBy(one, field), saidBy(group[0]!, field))));
    if (disputed.length === 0) continue;
    const lines = group.map(({ row }) => row.line).join(', ');
    for (const one of group) refused.set(one, `Las filas ${lines} son del mismo evento y no dicen lo mismo (${disputed.map(fieldWord).join(', ')}): escriba lo mismo en todas`);
  }
  return rows.map((one) => {
    const reason = refused.get(one);
    return reason === undefined ? one : { ...one, outcome: 'refused' as const, changes: [], reason };
  });
}

/** Rows that were not refused, by event, where there are several. */
function sharing(rows: readonly PlannedRow[]): PlannedRow[][] {
  const groups = new Map<string, PlannedRow[]>();
  for (const one of rows) {
    if (!one.known || one.outcome === 'refused') continue;
    const { id } = one.known.event;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The value a row gives to a field of its event: its change, or that nothing changes. */
function saidBy({ changes }: PlannedRow, field: FieldName): Described[FieldName] | undefined {
  return changes.find((change) => change.field === field)?.after;
}
