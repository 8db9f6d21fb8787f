/** Characters that Postgres, XML or spreadsheets cannot carry; tab and line feed stay. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Noncharacter_Code_Point}/gu;

/** Nothing to clean: most texts are checked for it, and it is much quicker than cleaning. */
const PLAIN = /^[\n\x20-\x7E]*$/;

/** A text as it is stored and compared: NFC, line feeds, no control characters, no half characters, no space around it. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n').replace(CONTROLS, '').normalize('NFC').trim();
}

/** The same on one line, for names and titles. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return /\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
}

/** For comparing words that people type: no accents, no case, no punctuation around. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
