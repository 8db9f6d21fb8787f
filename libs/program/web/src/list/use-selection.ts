import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from '../draft/rows.ts';
import { rangeBetween, toggled } from './selecting.ts';

export interface Selection {
  chosen: ReadonlySet<string>;
  /** With `range`, everything from the last one touched to this one. */
  toggle: (id: string, range: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Which rows are chosen; those that a filter hides stay chosen. */
export function useSelection(shown: readonly Row[]): Selection {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const toggle = useCallback((id: string, range: boolean) => {
    const touched = range && last.current ? rangeBetween(ids, last.current, id) : [id];
    last.current = id;
    choose((before) => toggled(before, touched, !before.has(id)));
  }, [ids]);
  const toggleAll = useCallback(() => choose((before) => toggled(before, ids, !ids.every((id) => before.has(id)))), [ids]);
  const clear = useCallback(() => choose(new Set()), []);
  return useMemo(() => ({ chosen, toggle, toggleAll, clear }), [chosen, toggle, toggleAll, clear]);
}
