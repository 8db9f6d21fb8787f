import type { IndexDocument, Manifest } from '@feria/agenda-contract';
import type { Language } from '@feria/kernel/language';
import type { Agenda } from '../model/agenda.ts';
import { decodeIndex } from '../model/decode-index.ts';
import { isManifest } from './boot.ts';
import { fetchManifest, keepOnly, readDocument } from './documents.ts';
import { readKept, writeKept } from './kept-manifest.ts';

export interface AgendaState {
  status: 'loading' | 'ready' | 'failed';
  agenda: Agenda | null;
  manifest: Manifest | null;
  /** When the manifest was last confirmed by the server, epoch ms; null before the first time. */
  checkedAt: number | null;
  offline: boolean;
  checking: boolean;
  /** A newer release than the one the page opened with has just been put on screen. */
  updatedTo: number | null;
}

export interface AgendaStore {
  state(): AgendaState;
  subscribe(listener: () => void): () => void;
  /** Shows what is at hand first, then asks the server. */
  open(language: Language): Promise<void>;
  /** Asks for the current manifest; a newer release replaces the whole agenda at once. */
  check(): Promise<void>;
  details<T>(name: string): Promise<T>;
}

/** The released agenda of one edition: boot data or storage first, network behind. `now` in epoch ms. */
export function createAgendaStore(slug: string, boot: Manifest | null, storage: Pick<Storage, 'getItem' | 'setItem'>, now: () => number): AgendaStore {
  let state: AgendaState = { status: 'loading', agenda: null, manifest: null, checkedAt: null, offline: false, checking: false, updatedTo: null };
  let language: Language = 'es';
  const listeners = new Set<() => void>();
  const set = (change: Partial<AgendaState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function show(manifest: Manifest, checkedAt: number): Promise<void> {
    const wanted = language;
    const document = await readDocument<IndexDocument>(slug, `index.${wanted}`, manifest.documents[`index.${wanted}`] ?? '');
    if (wanted !== language) return;
    const isNewer = state.manifest !== null && manifest.release > state.manifest.release;
    set({ status: 'ready', agenda: decodeIndex(document), manifest, checkedAt, updatedTo: isNewer ? manifest.release : state.updatedTo });
    void keepOnly(slug, manifest.documents, [`index.${wanted}`, `details.${wanted}`, 'map', 'changes']);
  }

  async function showKept(): Promise<boolean> {
    const kept = readKept(storage, slug);
    if (!kept) return false;
    return show(kept.manifest, kept.checkedAt).then(() => true, () => false);
  }

  async function confirm(manifest: Manifest): Promise<void> {
    const isSame = state.agenda?.language === language && state.manifest?.documents[`index.${language}`] === manifest.documents[`index.${language}`];
    if (isSame) set({ manifest, checkedAt: now() });
    else await show(manifest, now());
    writeKept(storage, slug, { manifest, checkedAt: now() });
  }

  async function check(): Promise<void> {
    if (state.checking) return;
    set({ checking: true });
    try {
      const manifest = await fetchManifest(slug);
      if (!isManifest(manifest)) throw new Error('Not a manifest');
      await confirm(manifest);
      set({ offline: false });
    } catch {
      set({ offline: true, status: state.agenda ? 'ready' : 'failed' });
    } finally {
      set({ checking: false });
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(wanted) {
      language = wanted;
      const fresh = state.manifest ?? boot;
      if (fresh && (await confirm(fresh).then(() => true, () => false))) return;
      await showKept();
      await check();
    },
    check,
    details: (name) => readDocument(slug, name, state.manifest?.documents[name] ?? ''),
  };
}
