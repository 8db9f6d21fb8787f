const KEY = 'feria.console.edition';

/** The edition worked on last, on this browser. */
export function lastEdition(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberEdition(slug: string): void {
  localStorage.setItem(KEY, slug);
}
