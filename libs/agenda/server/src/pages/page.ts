import type { Language } from '@feria/kernel';

/** What the server knows of a page before the browser takes over. */
export interface Page {
  status: 200 | 404;
  title: string;
  description: string;
  /** Path without the language, e.g. `/fica-demo/agenda`. */
  path: string;
  /** schema.org data, or nothing. */
  data?: object;
  /** Plain HTML inside #root, until React replaces it; also what readers without scripts get. */
  body: string;
}

export type PageContext = { language: Language; publicUrl: string };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** Spanish has no prefix; the others have theirs. */
export function localePath(language: Language, path: string): string {
  return language === 'es' ? path : `/${language}${path}`;
}
