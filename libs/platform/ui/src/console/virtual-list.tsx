import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement, type ReactNode } from 'react';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of a row before it is measured. */
  estimate: number;
  label: string;
  children: (item: T) => ReactNode;
  className?: string;
}

/** A long list of rows of any height, of which only those in sight exist. It fills the space it is given and scrolls. */
export function VirtualList<T>({ items, keyOf, estimate, label, children, className }: Props<T>): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: () => estimate, overscan: 8, getItemKey: (at) => keyOf(items[at]!) });
  return (
    <div ref={scroller} className={className} style={{ flex: 1, minHeight: 240, overflow: 'auto' }} role="region" aria-label={label} tabIndex={0}>
      <ul style={{ height: virtual.getTotalSize(), position: 'relative', margin: 0, padding: 0, listStyle: 'none' }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li key={key} ref={virtual.measureElement} data-index={index} aria-posinset={index + 1} aria-setsize={items.length} style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}>
            {children(items[index]!)}
          </li>
        ))}
      </ul>
    </div>
  );
}
