import { isLanguage, type Language } from '@feria/kernel/language';

export type Page = 'now' | 'agenda' | 'map' | 'plan' | 'performance' | 'venue' | 'participant' | 'missing';

/** Where the reader is: language, edition, page and what the page shows. */
export interface Place { language: Language; slug: string; page: Page; id: string }

const WORDS: Record<Exclude<Page, 'now' | 'missing'>, string> = { agenda: 'agenda', map: 'mapa', plan: 'mi-plan', performance: 'funcion', venue: 'sede', participant: 'pais' };
const WITH_ID: ReadonlySet<Page> = new Set<Page>(['performance', 'venue', 'participant']);

/** Reads `/{slug}/…`, `/en/{slug}/…`, `/fr/{slug}/…`. Spanish has no prefix. */
export function parsePath(path: string): Place {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const language = isLanguage(parts[0]) ? (parts.shift() as Language) : 'es';
  const [slug = '', word, id = '', ...rest] = parts;
  const page = (word === undefined ? 'now' : (Object.entries(WORDS).find(([, known]) => known === word)?.[0] ?? 'missing')) as Page;
  const isWhole = rest.length === 0 && WITH_ID.has(page) === (id !== '');
  return { language, slug, page: isWhole ? page : 'missing', id };
}

/** The address of a page in a language. */
export function pathOf(language: Language, slug: string, page: Page = 'now', id: string | number = ''): string {
  const prefix = language === 'es' ? '' : `/${language}`;
  if (page === 'now' || page === 'missing') return `${prefix}/${slug}`;
  return `${prefix}/${slug}/${WORDS[page]}${WITH_ID.has(page) ? `/${encodeURIComponent(id)}` : ''}`;
}

export function isDetail(page: Page): boolean {
  return WITH_ID.has(page);
}
