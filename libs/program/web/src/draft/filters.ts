import { DISCIPLINES, PERFORMANCE_STATES, type Discipline, type PerformanceState } from '@feria/program-domain';
import { holdsWords } from '@feria/ui/hooks/fold';
import { choiceIn, flagIn, textIn } from '@feria/ui/hooks/use-url-filters';
import type { Row } from './rows.ts';

const SORTS = ['hora', 'titulo', 'sede', 'estado'] as const;
export type Sort = (typeof SORTS)[number];

/** The list's filters as they stand in the address. */
export interface ProgrammeFilters {
  q?: string | undefined;
  sede?: string | undefined;
  /** A date, or `sin` for what has no time yet. */
  dia?: string | undefined;
  participante?: string | undefined;
  disciplina?: Discipline | undefined;
  estado?: PerformanceState | undefined;
  conflictos?: true | undefined;
  cambios?: true | undefined;
  orden?: Sort | undefined;
  al_reves?: true | undefined;
  /** Number of the performance in the side panel. */
  ver?: string | undefined;
}

export const UNSCHEDULED = 'sin';

export function readFilters(raw: Record<string, unknown>): ProgrammeFilters {
  return {
    q: textIn(raw, 'q'), sede: textIn(raw, 'sede'), dia: textIn(raw, 'dia'), participante: textIn(raw, 'participante'),
    disciplina: choiceIn(raw, 'disciplina', DISCIPLINES), estado: choiceIn(raw, 'estado', PERFORMANCE_STATES),
    conflictos: flagIn(raw, 'conflictos'), cambios: flagIn(raw, 'cambios'), orden: choiceIn(raw, 'orden', SORTS), al_reves: flagIn(raw, 'al_reves'), ver: textIn(raw, 'ver'),
  };
}

export const NO_FILTERS: ProgrammeFilters = { q: undefined, sede: undefined, dia: undefined, participante: undefined, disciplina: undefined, estado: undefined, conflictos: undefined, cambios: undefined };

export function isFiltered(filters: ProgrammeFilters): boolean {
  return Object.keys(NO_FILTERS).some((name) => filters[name as keyof ProgrammeFilters] !== undefined);
}

function onDay({ firstDay, lastDay }: Row, day: string): boolean {
  if (day === UNSCHEDULED) return firstDay === undefined;
  return firstDay !== undefined && firstDay <= day && day <= lastDay!;
}

/** The rows that pass every filter, in their order. */
export function filterRows(rows: readonly Row[], { q, sede, dia, participante, disciplina, estado, conflictos, cambios }: ProgrammeFilters): Row[] {
  return rows.filter((row) =>
    (!sede || row.place?.venueId === sede)
    && (!dia || onDay(row, dia))
    && (!participante || row.participants.some(({ id }) => id === participante))
    && (!disciplina || row.event.discipline === disciplina)
    && (!estado || row.performance.state === estado)
    && (!conflictos || row.conflicts.length > 0)
    && (!cambios || row.performance.changes.length > 0)
    && (!q || holdsWords(row.searchText, q)));
}

const KEYS: Record<Sort, (row: Row) => string> = {
  hora: ({ sortStart }) => sortStart,
  titulo: ({ title }) => title,
  sede: ({ place }) => (place ? `${place.venue} ${place.space}` : '\uffff'),
  estado: ({ performance }) => performance.state,
};

/** Ordered by one column, then by time and number, so that equal rows never jump. */
export function sortRows(rows: readonly Row[], sort: Sort, reversed: boolean, language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = KEYS[sort];
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const inOrder = sort === 'hora' ? (a: string, b: string) => (a < b ? -1 : Number(a > b)) : compare;
  keyed.sort((a, b) => (reversed ? -1 : 1) * inOrder(a.key, b.key) || (a.row.sortStart < b.row.sortStart ? -1 : Number(a.row.sortStart > b.row.sortStart)) || a.row.performance.number - b.row.performance.number);
  return keyed.map(({ row }) => row);
}
