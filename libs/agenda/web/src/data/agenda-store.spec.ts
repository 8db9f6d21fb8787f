import type { Manifest } from '@feria/agenda-contract';
import { smallIndex } from '../testing/small-index.ts';
import { createAgendaStore } from './agenda-store.ts';

const manifest = (release: number): Manifest => ({ edition: 'prueba', release, publishedAt: '2027-05-01T00:00:00Z', documents: { 'index.es': `h${release}`, 'index.en': `e${release}` } });

/** A server by address; absent addresses fail as a phone without signal does. */
function serve(answers: Record<string, unknown>): void {
  globalThis.fetch = (async (url: string) => {
    if (!(url in answers)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answers[url]), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
}

const at = (name: string): string => `/public/v1/editions/prueba/docs/${name}.json`;
const MANIFEST = '/public/v1/editions/prueba/manifest.json';
const memory = () => {
  const values = new Map<string, string>();
  return { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => void values.set(key, value) };
};
const index = (release: number) => ({ ...smallIndex([{ event: 0, space: 0, at: 0 }]), release });

describe('the agenda on the phone', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('opens with what the page brought, without asking for the manifest', async () => {
    serve({ [at('index.es.h3')]: index(3) });
    const store = createAgendaStore('prueba', manifest(3), memory(), () => 5);
    await store.open('es');
    expect([store.state().status, store.state().agenda?.release, store.state().checkedAt, store.state().offline]).toEqual(['ready', 3, 5, false]);
  });

  it('opens from storage without signal, and says how old it is', async () => {
    const storage = memory();
    serve({ [at('index.es.h3')]: index(3) });
    await createAgendaStore('prueba', manifest(3), storage, () => 5).open('es');
    const later = createAgendaStore('prueba', null, storage, () => 99);
    await later.open('es');
    expect([later.state().status, later.state().checkedAt, later.state().offline]).toEqual(['ready', 5, true]);
  });

  it('puts a newer release on screen whole, and says so', async () => {
    serve({ [at('index.es.h3')]: index(3), [at('index.es.h4')]: index(4), [MANIFEST]: manifest(4) });
    const store = createAgendaStore('prueba', manifest(3), memory(), () => 5);
    await store.open('es');
    await store.check();
    expect([store.state().agenda?.release, store.state().updatedTo]).toEqual([4, 4]);
  });

  it('keeps the old release when the new document does not come', async () => {
    serve({ [at('index.es.h3')]: index(3), [MANIFEST]: manifest(4) });
    const store = createAgendaStore('prueba', manifest(3), memory(), () => 5);
    await store.open('es');
    await store.check();
    expect([store.state().agenda?.release, store.state().manifest?.release, store.state().offline]).toEqual([3, 3, true]);
  });

  it('says so when there is nothing at all', async () => {
    serve({});
    const store = createAgendaStore('prueba', null, memory(), () => 5);
    await store.open('es');
    expect(store.state().status).toBe('failed');
  });

  it('shows another language of the same release', async () => {
    serve({ [at('index.es.h3')]: index(3), [at('index.en.e3')]: { ...index(3), language: 'en' } });
    const store = createAgendaStore('prueba', manifest(3), memory(), () => 5);
    await store.open('es');
    await store.open('en');
    expect([store.state().agenda?.language, store.state().updatedTo]).toEqual(['en', null]);
  });
});
