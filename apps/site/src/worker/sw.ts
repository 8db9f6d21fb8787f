/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { isSitePage } from './navigation.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] };

const FLAGS = 'feria-flags';

// The app itself, whole, by content hash. Documents of the agenda are kept by the page (documents.ts), never here.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Flags are kept as they are seen; only real pictures, never an error page. */
async function flag(request: Request): Promise<Response> {
  const store = await caches.open(FLAGS);
  const kept = await store.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && (response.headers.get('content-type') ?? '').startsWith('image/')) await store.put(request, response.clone());
  return response;
}

/** Pages come from the phone at once; without the app in storage (or for `/`), from the network. */
async function page(request: Request, path: string): Promise<Response> {
  const shell = await matchPrecache('/assets/shell.html');
  if (isSitePage(path)) return shell ?? fetch(request);
  return fetch(request).catch(() => shell ?? Response.error());
}

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin || event.request.method !== 'GET') return;
  if (pathname.startsWith('/flags/')) event.respondWith(flag(event.request));
  else if (event.request.mode === 'navigate' && (isSitePage(pathname) || pathname === '/')) event.respondWith(page(event.request, pathname));
});
