import { Fragment, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { PerformanceCard } from '../parts/performance-card.tsx';
import { dayWords, nearness } from '../parts/when.ts';
import { useAgenda, useNow } from '../shell/site-context.tsx';
import css from './details.module.css';

/** Performances under the name of their day. */
export function DayRows({ title, performances, isVenueKnown }: { title: string; performances: readonly Performance[]; isVenueKnown?: boolean }): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const now = useNow();
  const today = agenda.clock.eventDay(now);
  return (
    <section className={css.rows}>
      <h2>{title}</h2>
      {performances.map((performance, at) => (
        <Fragment key={performance.number}>
          {performance.day !== performances[at - 1]?.day && <h3>{dayWords(texts, performance.day, today)}</h3>}
          <div className={css.lazy}>
            <PerformanceCard performance={performance} heading="h4" isOver={performance.end <= now} isVenueKnown={isVenueKnown} near={performance.day === today ? nearness(texts, agenda, performance, now) : ''} />
          </div>
        </Fragment>
      ))}
    </section>
  );
}
