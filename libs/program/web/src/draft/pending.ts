import { useSyncExternalStore } from 'react';

/** Performances whose edit is on its way: the screen already shows it, the server has not said yes. */
let waiting: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export function setPending(ids: readonly string[], on: boolean): void {
  const next = new Set(waiting);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  waiting = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePending(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => waiting);
}
