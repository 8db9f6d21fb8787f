const KEY = 'feria.now';

/**
 * The present, epoch ms. Only in a demonstration edition a visitor may look at another moment
 * (`?ahora=2027-05-15T17:30`), kept for this tab: outside its dates a demonstration would show nothing.
 */
export interface FairNow {
  now(): number;
  /** True while another moment is shown. */
  isShifted(): boolean;
  /** Shows the moment `at`, from where time goes on; null returns to the present. */
  shift(at: number | null): void;
}

export function createFairNow(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, real: () => number = Date.now): FairNow {
  let offset = Number(storage.getItem(KEY)) || 0;
  return {
    now: () => real() + offset,
    isShifted: () => offset !== 0,
    shift(at) {
      offset = at === null ? 0 : at - real();
      if (offset === 0) storage.removeItem(KEY);
      else storage.setItem(KEY, String(offset));
    },
  };
}
