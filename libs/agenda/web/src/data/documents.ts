const STORE = 'feria-documents';
const PATIENCE_MS = 15_000;

/** Only a whole JSON answer may be kept or shown: a captive portal answers 200 with HTML. */
export function isAcceptable(response: Pick<Response, 'ok' | 'headers'>): boolean {
  return response.ok && (response.headers.get('content-type') ?? '').includes('json');
}

async function fetchJson(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!isAcceptable(response)) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** The phone's own storage of documents; absent on plain http and in some private modes. */
async function openStore(): Promise<Cache | null> {
  try {
    return typeof caches === 'undefined' ? null : await caches.open(STORE);
  } catch {
    return null;
  }
}

export const documentUrl = (slug: string, name: string, hash: string): string => `/public/v1/editions/${slug}/docs/${name}.${hash}.json`;

/** An immutable document: from the phone if it is there, else from the network (and then kept). */
export async function readDocument<T>(slug: string, name: string, hash: string): Promise<T> {
  const url = documentUrl(slug, name, hash);
  const store = await openStore();
  const kept = await store?.match(url);
  if (kept) return (await kept.json()) as T;
  const response = await fetchJson(url, 'default');
  await store?.put(url, response.clone()).catch(() => undefined);
  return (await response.json()) as T;
}

/** The current manifest, always from the network. */
export async function fetchManifest(slug: string): Promise<unknown> {
  return (await fetchJson(`/public/v1/editions/${slug}/manifest.json`, 'no-cache')).json();
}

/** Keeps the documents of the current release for a phone without signal, and drops those of earlier releases. */
export async function keepOnly(slug: string, documents: Record<string, string>, wanted: readonly string[]): Promise<void> {
  const store = await openStore();
  if (!store) return;
  const current = new Set(Object.entries(documents).map(([name, hash]) => new URL(documentUrl(slug, name, hash), location.origin).href));
  for (const request of await store.keys()) {
    if (request.url.includes(`/editions/${slug}/`) && !current.has(request.url)) await store.delete(request);
  }
  for (const name of wanted) {
    const hash = documents[name];
    if (hash) await readDocument(slug, name, hash).catch(() => undefined);
  }
}
