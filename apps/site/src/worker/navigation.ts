/** Words that never begin an edition's address: other surfaces of the same host, which the worker leaves alone. */
const OTHERS = new Set(['api', 'public', 'feeds', 'console', 'healthz', 'readyz', 'metrics', 'assets', 'flags', 'problems']);
const WORDS = new Set(['agenda', 'mapa', 'mi-plan', 'funcion', 'sede', 'pais']);

/** Whether an address is a page of the visitor's site, to be answered from the phone's storage. `/` and anything unknown go to the network. */
export function isSitePage(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  if (parts[0] === 'en' || parts[0] === 'fr') parts.shift();
  const [slug, word] = parts;
  if (!slug || OTHERS.has(slug) || slug.includes('.') || parts.length > 3) return false;
  return word === undefined || WORDS.has(word);
}
