import type { ReactElement } from 'react';
import { dateWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { countChosen, NO_FILTERS, type Filters } from '../model/filters.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import partsCss from '../parts/parts.module.css';

interface Props { day: string; perDay: ReadonlyMap<string, number>; filters: Filters; onChange: (next: Filters) => void }

/** Nothing with these filters: the next day that has something, else a way to widen. */
export function NothingFound({ day, perDay, filters, onChange }: Props): ReactElement {
  const { t, language } = useTexts();
  const days = [...perDay.keys()].sort();
  const next = days.find((one) => one > day) ?? days.at(-1);
  return (
    <EmptyState title={t('agenda.nothing')} text={next ? t('agenda.nothingThisDay') : t('agenda.nothingAtAll')}>
      {next && <button type="button" className={partsCss.button} onClick={() => onChange({ ...filters, day: next })}>{t('agenda.goToDay', { day: dateWords(language, next, 'long'), count: perDay.get(next) ?? 0 })}</button>}
      {(countChosen(filters) > 0 || filters.text) && <button type="button" className={partsCss.quiet} onClick={() => onChange({ ...NO_FILTERS, day: filters.day })}>{t('filter.removeAll')}</button>}
    </EmptyState>
  );
}
