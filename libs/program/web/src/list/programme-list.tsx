import { Checkbox } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { ProgrammeFilters, Sort } from '../draft/filters.ts';
import { usePending } from '../draft/pending.ts';
import type { Row } from '../draft/rows.ts';
import classes from './list.module.css';
import { ProgrammeRow } from './programme-row.tsx';
import { SortHeader } from './sort-header.tsx';
import { nextRow } from './next-row.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  rows: readonly Row[];
  filters: ProgrammeFilters;
  setFilters: (change: Partial<ProgrammeFilters>) => void;
  selection: Selection;
  selectable: boolean;
}

const NARROW = 620;
const HEIGHT = { wide: 58, narrow: 104 };

/** Thousands of rows, of which only those in sight exist. Arrows walk, Enter opens, the space bar chooses. */
export const ProgrammeList = memo(function ProgrammeList({ rows, filters, setFilters, selection, selectable }: Props): ReactElement {
  const { t } = useTexts();
  const pending = usePending();
  const { ref: sizeRef, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const height = width > 0 && width < NARROW ? HEIGHT.narrow : HEIGHT.wide;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 10, getItemKey: (at) => rows[at]?.id ?? at });
  useEffect(() => virtual.measure(), [height, virtual]);
  // Who opens the list at a performance (a link, a reload) finds its row in sight.
  const opened = filters.ver ? rows.findIndex(({ performance }) => String(performance.number) === filters.ver) : -1;
  const [shownFor, setShownFor] = useState<string>();
  useEffect(() => {
    if (opened < 0 || filters.ver === shownFor) return;
    setShownFor(filters.ver);
    setActive(opened);
    virtual.scrollToIndex(opened, { align: 'center' });
  }, [opened, filters.ver, shownFor, virtual]);
  const current = Math.min(active, rows.length - 1);
  const { orden = 'hora', al_reves = false } = filters;
  const sort = (by: Sort) => setFilters({ orden: by === 'hora' ? undefined : by, al_reves: by === orden && !al_reves ? true : undefined });

  function walk(event: KeyboardEvent): void {
    const to = nextRow(event.key, current, rows.length, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    virtual.scrollToIndex(to);
    // The row may only come into being by the scrolling.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)?.focus());
  }

  return (
    <div ref={sizeRef} className={classes.frame}>
      <div ref={scroller} className={classes.scroller} role="grid" aria-rowcount={rows.length + 1} aria-label={t('program.list')} onKeyDown={walk}>
        <div role="row" aria-rowindex={1} className={classes.header}>
          <span role="columnheader" className={classes.check}>{selectable && <Checkbox size="xs" aria-label={t('program.chooseAll')} checked={selection.chosen.size > 0 && rows.every(({ id }) => selection.chosen.has(id))} indeterminate={selection.chosen.size > 0 && !rows.every(({ id }) => selection.chosen.has(id))} onChange={selection.toggleAll} />}</span>
          {(['hora', 'titulo', 'sede'] as const).map((by) => <SortHeader key={by} by={by} sort={orden} reversed={al_reves} onSort={sort} />)}
          <span role="columnheader" className={classes.wideOnly}>{t('program.column.discipline')}</span>
          <SortHeader by="estado" sort={orden} reversed={al_reves} onSort={sort} />
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row && (
              <ProgrammeRow key={row.id} row={row} at={item.index} top={item.start} height={height} active={item.index === current} chosen={selection.chosen.has(row.id)} pending={pending.has(row.id)}
                opened={filters.ver === String(row.performance.number)} selectable={selectable} onToggle={selection.toggle} onActive={setActive} onOpen={setFilters} />
            );
          })}
        </div>
      </div>
    </div>
  );
});
