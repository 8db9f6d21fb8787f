import type { ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { countChosen, FACETS, NO_FILTERS, toggled, type Filters } from '../model/filters.ts';
import { useAgenda } from '../shell/site-context.tsx';
import { facetWord } from './facet-words.ts';
import css from './agenda.module.css';

/** What is in force, each with a way out. */
export function ChosenChips({ filters, onChange }: { filters: Filters; onChange: (next: Filters) => void }): ReactElement | null {
  const texts = useTexts();
  const agenda = useAgenda();
  if (countChosen(filters) === 0) return null;
  return (
    <ul className={css.chips} aria-label={texts.t('filter.chosen')}>
      {FACETS.flatMap((facet) => filters[facet].map((value) => {
        const word = facetWord(texts, agenda, facet, value);
        return <li key={`${facet} ${value}`}><button type="button" className={css.chip} aria-label={texts.t('filter.remove', { name: word })} onClick={() => onChange(toggled(filters, facet, value))}>{word}<Icon name="close" size={16} /></button></li>;
      }))}
      <li><button type="button" className={css.chipAll} onClick={() => onChange({ ...NO_FILTERS, day: filters.day, text: filters.text })}>{texts.t('filter.removeAll')}</button></li>
    </ul>
  );
}
