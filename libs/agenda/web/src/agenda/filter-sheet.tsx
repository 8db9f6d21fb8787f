import { useEffect, useRef, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { FACETS, NO_FILTERS, toggled, type Facet, type Filters } from '../model/filters.ts';
import partsCss from '../parts/parts.module.css';
import { FacetGroup } from './facet-group.tsx';
import css from './filter-sheet.module.css';

interface Props {
  filters: Filters;
  counts: Record<Facet, ReadonlyMap<string, number>>;
  /** Matches over all days. */
  total: number;
  onChange: (next: Filters) => void;
  onClose: () => void;
}

/** All facets with their counts, in a native dialog: focus stays inside, Escape closes, the page behind is inert. */
export default function FilterSheet({ filters, counts, total, onChange, onClose }: Props): ReactElement {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={css.sheet} aria-labelledby="filter-title" onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
      <div className={css.inside}>
        <header className={css.head}>
          <h2 id="filter-title">{t('filter.title')}</h2>
          <button type="button" className={css.close} aria-label={t('filter.close')} onClick={() => dialog.current?.close()}><Icon name="close" size={24} /></button>
        </header>
        <div className={css.groups} tabIndex={0} role="group" aria-labelledby="filter-title">
          {FACETS.map((facet) => <FacetGroup key={facet} facet={facet} chosen={filters[facet]} counts={counts[facet]} onToggle={(value) => onChange(toggled(filters, facet, value))} />)}
        </div>
        <footer className={css.foot}>
          <button type="button" className={partsCss.quiet} onClick={() => onChange({ ...NO_FILTERS, day: filters.day, text: filters.text })}>{t('filter.removeAll')}</button>
          <button type="button" className={partsCss.button} onClick={() => dialog.current?.close()}>{t('filter.show', { count: total })}</button>
        </footer>
      </div>
    </dialog>
  );
}
