import { Problem, type Language } from '@feria/kernel';
import { IMPORT_FIELDS, type ImportReport } from '@feria/program-contract';
import { cleanLine, folded } from '../clean-text.ts';
import { isDateCell, type Cell } from './grid.ts';

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Headers, folded, that mean a field. The first is the one our own export writes. */
export const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
  feria_id: ['feria_id', 'feria id', 'número feria', 'numero de funcion'],
  guid: ['guid', 'uuid', 'uid', 'identificador', 'clave externa', 'external id'],
  title_es: ['título (español)', 'título (es)', 'título es', 'title (spanish)', 'title es', 'titre (espagnol)'],
  title_en: ['título (inglés)', 'título (en)', 'title (en)', 'title (english)', 'english title', 'titre (anglais)', 'title en'],
  title_fr: ['título (francés)', 'título (fr)', 'title (fr)', 'title (french)', 'titre (français)', 'titre (fr)', 'title fr'],
  summary_es: ['resumen (español)', 'resumen (es)', 'resumen es', 'summary (spanish)', 'summary es', 'résumé (espagnol)'],
  summary_en: ['resumen (inglés)', 'resumen (en)', 'summary (en)', 'summary (english)', 'résumé (anglais)', 'summary en'],
  summary_fr: ['resumen (francés)', 'resumen (fr)', 'summary (fr)', 'summary (french)', 'résumé (français)', 'résumé (fr)', 'summary fr'],
  date: ['fecha', 'día', 'date', 'day', 'jour'],
  start: ['hora', 'inicio', 'hora de inicio', 'hora inicio', 'start', 'start time', 'begin', 'time', 'début', 'heure', 'heure de début', 'comienza'],
  end: ['fin', 'hora de fin', 'hora fin', 'término', 'end', 'end time', 'heure de fin', 'termina', 'finish'],
  duration: ['duración (min)', 'duración', 'minutos', 'duration', 'duration min', 'duration (min)', 'minutes', 'durée', 'durée (min)', 'length'],
  venue: ['sede', 'recinto', 'lugar', 'venue', 'location', 'lieu', 'site'],
  space: ['espacio', 'sala', 'foro', 'escenario', 'salón', 'space', 'room', 'stage', 'hall', 'salle', 'espace', 'scène'],
  type: ['tipo', 'tipo de actividad', 'formato', 'type', 'format', 'genre'],
  discipline: ['disciplina', 'categoría', 'área', 'discipline', 'category', 'track', 'catégorie'],
  language: ['idioma', 'idiomas', 'lengua', 'language', 'languages', 'langue', 'langues'],
  participants: ['participantes', 'participante', 'país', 'países', 'participants', 'participant', 'country', 'countries', 'pays', 'embajada'],
  performers: ['artistas', 'artista', 'elenco', 'grupo', 'ponentes', 'ponente', 'performers', 'performer', 'artist', 'artists', 'speakers', 'artistes', 'intervenants'],
  audience: ['público', 'audiencia', 'audience', 'public', 'age'],
  admission: ['entrada', 'acceso', 'admisión', 'admission', 'entry', 'entrée', 'tarif'],
  state: ['estado', 'situación', 'estatus', 'state', 'status', 'statut', 'état'],
  reason: ['motivo', 'razón', 'reason', 'motif', 'raison'],
};

/** Headers that name no language mean the edition's own. */
const PLAIN: Readonly<Record<'title' | 'summary', readonly string[]>> = {
  title: ['título', 'nombre', 'actividad', 'evento', 'nombre de la actividad', 'title', 'name', 'event', 'titre', 'nom'],
  summary: ['resumen', 'sinopsis', 'descripción', 'summary', 'abstract', 'description', 'résumé'],
};
const PLAIN_OF = new Map((['title', 'summary'] as const).flatMap((kind) => PLAIN[kind].map((header) => [folded(header), kind] as const)));

const FIELD_OF = new Map(IMPORT_FIELDS.flatMap((field) => [field, ...HEADERS[field]].map((header) => [folded(header), field] as const)).reverse());

/** A field as people call it. */
export function fieldWord(field: string): string {
  return HEADERS[field as ImportField]?.[0] ?? field;
}

export interface FoundColumns {
  /** Index in the grid of the row with the headers. */
  headerRow: number;
  fieldAt: (ImportField | null)[];
  columns: ImportReport['columns'];
}

/** Which column is what: by the mapping where it names the header (`''` leaves the column out), else by what headers usually mean. */
export function findColumns(rows: readonly Cell[][], language: Language, mapping: Readonly<Record<string, string>> = {}): FoundColumns {
  const chosen = new Map(Object.entries(mapping).map(([header, field]) => [cleanLine(header), fieldNamed(field)]));
  const usual = (header: string): ImportField | null => {
    const plain = PLAIN_OF.get(header);
    return plain ? `${plain}_${language}` : FIELD_OF.get(header) ?? null;
  };
  const meaning = (header: string) => (chosen.has(header) ? chosen.get(header)! : usual(folded(header)));
  const candidates = rows.slice(0, 10).map((row, index) => ({ index, known: row.filter((cell) => chosen.has(textOf(cell)) || meaning(textOf(cell))).length }));
  const best = candidates.reduce((most, one) => (one.known > most.known ? one : most), { index: firstFilled(rows), known: 0 });
  const taken = new Set<ImportField>();
  const headers = (rows[best.index] ?? []).map(textOf);
  const fieldAt = headers.map((header) => {
    const field = header ? meaning(header) : null;
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  const sampleAt = (column: number) => textOf(rows.slice(best.index + 1, best.index + 50).map((row) => row[column] ?? null).find((cell) => textOf(cell)) ?? null).slice(0, 80);
  const columns = headers.flatMap((header, column) => (header ? [{ header, field: fieldAt[column] ?? '', sample: sampleAt(column) }] : []));
  return { headerRow: best.index, fieldAt, columns };
}

function fieldNamed(name: string): ImportField | null {
  if (name === '') return null;
  const field = IMPORT_FIELDS.find((one) => one === name);
  if (!field) throw new Problem('program/unknown-field', 422, `No hay un campo que se llame «${name.slice(0, 40)}»`);
  return field;
}

function firstFilled(rows: readonly Cell[][]): number {
  return Math.max(0, rows.findIndex((row) => row.some((cell) => textOf(cell))));
}

export function textOf(cell: Cell): string {
  if (isDateCell(cell)) return cell.toISOString().slice(0, 16).replace('T00:00', '').replace('T', ' ');
  return cell === null ? '' : cleanLine(String(cell));
}
