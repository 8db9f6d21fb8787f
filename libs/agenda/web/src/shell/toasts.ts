/** One short message at the foot of the screen, with at most one thing to do about it. */
export interface Toast { text: string; action?: { label: string; run: () => void }; stays?: boolean }

export interface ToastStore {
  current(): Toast | null;
  show(toast: Toast): void;
  dismiss(): void;
  subscribe(listener: () => void): () => void;
}

const STAYS_MS = 7_000;

export function createToastStore(): ToastStore {
  let current: Toast | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (toast: Toast | null): void => {
    clearTimeout(timer);
    current = toast;
    if (toast && !toast.stays) timer = setTimeout(() => set(null), STAYS_MS);
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    show: set,
    dismiss: () => set(null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
