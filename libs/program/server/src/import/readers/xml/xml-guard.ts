import { MAX_FILE_BYTES, tooLarge, unreadable } from '../file-limits.ts';
import { firstInvalidUtf8 } from './utf8.ts';

const MAX_REFERENCES = 50_000;

/** What is looked at in the bytes before any parser sees them (CVE-2026-26278, CVE-2026-33036 and their like). */
export function guardXml(bytes: Buffer): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw unreadable('El archivo está en UTF-16; guárdelo en UTF-8');
  if (holdsDoctype(bytes)) throw unreadable('El archivo declara un DOCTYPE. Por seguridad no se acepta: quítelo y vuelva a intentar');
  const wrong = firstInvalidUtf8(bytes);
  if (wrong >= 0) throw unreadable(`El archivo no está en UTF-8: el byte ${wrong + 1} no es válido`, { byte: wrong + 1 });
  const declared = /^\uFEFF?<\?xml[^>]{0,200}?encoding=["']([\w-]{1,40})/.exec(bytes.toString('utf8', 0, 300))?.[1];
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) throw unreadable(`El archivo dice estar en ${declared}; guárdelo en UTF-8`);
  if (count(bytes, '&#', MAX_REFERENCES) >= MAX_REFERENCES) throw unreadable('El archivo tiene demasiadas referencias numéricas de caracteres (&#…;)');
}

function holdsDoctype(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('<!'); at >= 0; at = bytes.indexOf('<!', at + 2)) {
    if (bytes.toString('latin1', at, at + 9).toUpperCase() === '<!DOCTYPE') return true;
  }
  return false;
}

function count(bytes: Buffer, text: string, most: number): number {
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0 && found < most; at = bytes.indexOf(text, at + 1)) found += 1;
  return found;
}
