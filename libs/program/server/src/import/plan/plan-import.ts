import { absenceGuard, diffRow, matchRows, type AbsenceVerdict, type FieldChange, type IdentityRefusal, type KnownIdentity, type RowIdentity } from '@feria/program-domain';
import { instantOf } from '@feria/kernel';
import type { EventRow, PerformanceRow } from '../../draft/draft-rows.ts';
import type { SourceRow } from '../readers/source-row.ts';
import { describe, type Described } from './described.ts';
import type { NewPerformer } from './find-people.ts';
import { keyOf, type NewPlace } from './find-place.ts';
import { findersOf, type Finders } from './finders.ts';
import { refuseDisagreeing } from './refuse-disagreeing.ts';
import type { PlanningContext } from './planning-context.ts';
import { wanted } from './wanted.ts';
import { warnOfOthers } from './warn-of-others.ts';

export interface KnownPair {
  event: EventRow;
  performance: PerformanceRow;
}

/** What becomes of one row. */
export interface PlannedRow {
  row: SourceRow;
  outcome: 'created' | 'changed' | 'unchanged' | 'refused';
  known: KnownPair | null;
  /** New rows: everything. Others: empty, see `changes`. */
  fields: Partial<Described>;
  changes: FieldChange<Described>[];
  reason: string | null;
  warnings: string[];
}

/** What a file would do to the draft as it is. */
export interface ImportPlan {
  rows: PlannedRow[];
  /** Active, from the same source, and not in the file. */
  missing: PerformanceRow[];
  guard: AbsenceVerdict;
  /** What rows that count name and nobody knows yet, by the token that stands for it. */
  newPlaces: ReadonlyMap<string, NewPlace>;
  newPerformers: ReadonlyMap<string, NewPerformer>;
}

const REFUSALS: Record<IdentityRefusal, string> = {
  unknown_id: 'Ese feria_id no es de ninguna función de esta edición',
  unknown_number: 'Ese feria_id no es de ninguna función de esta edición',
  id_and_number_disagree: 'El identificador y el número son de funciones distintas',
  repeated_identity: 'Otra fila del archivo ya tiene ese feria_id',
};

type RowWithIdentity = RowIdentity & { row: SourceRow };
type KnownWithRow = KnownIdentity & KnownPair;

export function planImport(context: PlanningContext): ImportPlan {
  const { draft, file } = context;
  const finders = findersOf(context);
  const known = knownIdentities(context);
  const { matched, fresh, refused, absent } = matchRows(file.rows.map((row) => identityOf(row, draft.edition.zone)), known);
  const rows = warnOfOthers(refuseDisagreeing([
    ...matched.map(({ row: { row }, known: { event, performance } }) => planned(row, { event, performance }, context, finders)),
    ...fresh.map(({ row }) => planned(row, null, context, finders)),
    ...refused.map(({ row: { row }, reason }) => refusedRow(row, null, [row.refusal ?? REFUSALS[reason]])),
  ].sort((a, b) => a.row.line - b.row.line)), draft);
  const tokens = tokensIn(rows);
  const ours = ({ performance }: KnownPair) => performance.state !== 'cancelled' && (file.scope === 'draft' || performance.source === file.source);
  const missing = absent.filter(ours).map(({ performance }) => performance);
  return {
    rows, missing, guard: absenceGuard({ absent: missing.length, known: known.filter(ours).length }),
    newPlaces: new Map([...finders.newPlaces].filter(([token]) => tokens.has(token))),
    newPerformers: new Map([...finders.newPerformers].filter(([token]) => tokens.has(token))),
  };
}

function tokensIn(rows: readonly PlannedRow[]): Set<unknown> {
  const written = rows.filter(({ outcome }) => outcome === 'created' || outcome === 'changed');
  return new Set<unknown>(written.flatMap(({ fields, changes }) => [fields.space, ...(fields.performers ?? []), ...changes.flatMap(({ after }) => after)]));
}

function planned(row: SourceRow, known: KnownPair | null, context: PlanningContext, finders: Finders): PlannedRow {
  if (row.refusal) return refusedRow(row, known, [row.refusal]);
  const before = known && describe(known.event, known.performance);
  const { fields, warnings, refusals } = wanted(row, known?.event ?? null, before, context, finders);
  if (refusals.length > 0) return refusedRow(row, known, refusals);
  const said = [...row.warnings, ...warnings];
  if (!before) return { row, outcome: 'created', known, fields, changes: [], reason: null, warnings: said };
  const changes = diffRow<Described>(before, fields);
  return { row, outcome: changes.length > 0 ? 'changed' : 'unchanged', known, fields: {}, changes, reason: null, warnings: said };
}

function refusedRow(row: SourceRow, known: KnownPair | null, reasons: readonly string[]): PlannedRow {
  return { row, outcome: 'refused', known, fields: {}, changes: [], reason: reasons.join('. '), warnings: row.warnings };
}

function identityOf(row: SourceRow, zone: string): RowWithIdentity {
  const { line, guid, feriaId, number, fields: { start, place } } = row;
  return { line, guid, feriaId, number, row, start: start ? instantOf(zone, start.date, start.time) : null, room: place ? keyOf(place) : null };
}

/** The draft in the order in which the source brought it. */
function knownIdentities({ draft, file, importedSpaces, venues }: PlanningContext): KnownWithRow[] {
  const names = new Map(venues.flatMap(({ spaces }) => spaces.map(({ id, name }) => [id, name])));
  for (const [key, id] of importedSpaces) names.set(id, key);
  return [...draft.performances].sort((a, b) => a.sourceOrder - b.sourceOrder || a.number - b.number).map((performance) => ({
    id: performance.id, number: performance.number, guid: performance.source === file.source ? performance.sourceKey : null,
    start: performance.startsAt?.getTime() ?? null, room: names.get(performance.spaceId ?? '') ?? null,
    performance, event: draft.events.get(performance.eventId)!,
  }));
}
