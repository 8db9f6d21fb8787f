/**
 * Lower case without accents, but ñ stays ñ: "Año" → "año", "Danzón" → "danzon".
 * Who types ñ means it; who types n may mean either (see `foldings`).
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/ñ/g, '\u0001').normalize('NFD').replace(/\p{M}/gu, '').replace(/\u0001/g, 'ñ');
}

/** Both ways a reader may type a word: with its ñ and, on foreign keyboards, without. */
export function foldings(word: string): string[] {
  const folded = fold(word);
  return folded.includes('ñ') ? [folded, folded.replace(/ñ/g, 'n')] : [folded];
}

/** The bare word of a plural in es, en or fr: tambores → tambor, danzas → danza. Short words stay. */
export function singular(word: string): string {
  if (word.length > 5 && /[^aeiou]es$/.test(word)) return word.slice(0, -2);
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
