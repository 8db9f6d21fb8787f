import type { LocalizedText } from '@feria/kernel';
import type { ImportReport } from '@feria/program-contract';
import type { Admission, Audience, Discipline, PerformanceState, PerformerKind } from '@feria/program-domain';

/** A wall clock as a file writes it; `offsetMin` when the file says how far from UTC it takes it to be. */
export interface FileTime {
  date: string;
  time: string;
  offsetMin: number | null;
}

/** Somebody on stage as a file names them. Without a `sourceKey` the name alone counts. */
export interface FilePerformer {
  name: string;
  kind: PerformerKind;
  sourceKey: string | null;
}

/** What a row says of its performance and event. Undefined: the file does not carry it, and nothing happens to it. */
export interface RowFields {
  /** Only the languages that the file carries; an empty text empties. */
  title?: LocalizedText;
  summary?: LocalizedText;
  description?: LocalizedText;
  type?: string;
  discipline?: Discipline;
  audience?: Audience;
  admission?: Admission;
  languages?: string[];
  url?: string;
  /** Keys, ISO codes or names. */
  participants?: string[];
  performers?: FilePerformer[];
  /** Null: no time yet. */
  start?: FileTime | null;
  durationMin?: number;
  /** Null: no place yet. */
  place?: { venue: string | null; space: string | null } | null;
  state?: PerformanceState;
  reason?: string | null;
}

/** One row of a file in the shape that all readers share. Plain JSON, as it waits in the database. */
export interface SourceRow {
  /** Line of an XML file, row of a sheet; from 1. */
  line: number;
  guid: string | null;
  feriaId: string | null;
  number: number | null;
  fields: RowFields;
  /** What the discipline of a new event is guessed from. */
  hints: string[];
  /** What the product has no field for. */
  extra: Record<string, string>;
  warnings: string[];
  /** Why the row cannot be taken at all. */
  refusal: string | null;
}

export interface ParsedFile {
  format: ImportReport['format'];
  /** Under which name its ids are known; two files of one source are versions of each other. */
  source: string;
  /** What the file is a list of: its source's performances, or (our own export) the draft. */
  scope: 'source' | 'draft';
  /** The file names a language only as the main one: others that an event has stay. */
  mainLanguageOnly: boolean;
  rows: SourceRow[];
  columns: ImportReport['columns'];
  warnings: string[];
}

/** What a reader needs to know of the edition. */
export interface ReadingContext {
  sourceLanguage: 'es' | 'en' | 'fr';
  /** Times before it belong to the evening before, `HH:MM`. */
  dayBoundary: string;
  zone: string;
}
