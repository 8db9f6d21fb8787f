/** Text as searches compare it: lower case, without accents ("Güiro", "guiro" → "guiro"). */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word that was typed occurs somewhere in a folded text. */
export function holdsWords(folded: string, typed: string): boolean {
  return fold(typed).split(/\s+/).every((word) => folded.includes(word));
}
