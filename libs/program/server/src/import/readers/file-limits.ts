import { Problem } from '@feria/kernel';

/** What a file may ask of us. Each limit is several times the largest real file known (2.3 MB, 1,351 rows, texts of 8 kB). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 20_000;
export const MAX_TEXT = 20_000;
export const MAX_TITLE = 500;
/** 31 days, as the forms have it. */
export const MAX_MINUTES = 44_640;

/** The whole file is refused; nothing of it is kept. */
export function unreadable(message: string, extra: Record<string, unknown> = {}): Problem {
  return new Problem('program/unreadable-file', 422, message, extra);
}

export function tooLarge(): Problem {
  return new Problem('program/file-too-large', 413, 'El archivo pasa de 20 MB, que es lo más que se acepta');
}

export function tooManyRows(): Problem {
  return unreadable(`El archivo tiene más de ${MAX_ROWS} filas, que es lo más que se acepta de una vez`);
}
