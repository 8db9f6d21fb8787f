import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Continuous } from '../model/agenda.ts';
import { OpenCard } from '../parts/open-card.tsx';
import css from './agenda.module.css';

const OPEN_AT_FIRST = 3;

/** Exhibitions of the day: folded when they are many, so that the hours stay near. */
export function OpenThatDay({ open }: { open: readonly Continuous[] }): ReactElement | null {
  const { t } = useTexts();
  if (open.length === 0) return null;
  return (
    <details className={css.open} open={open.length < OPEN_AT_FIRST}>
      <summary>{t('agenda.openAllDay', { count: open.length })}</summary>
      <div className={css.openCards}>{open.map((one) => <OpenCard key={one.number} open={one} />)}</div>
    </details>
  );
}
