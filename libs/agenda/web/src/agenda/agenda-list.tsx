import { Fragment, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { PerformanceCard } from '../parts/performance-card.tsx';
import partsCss from '../parts/parts.module.css';
import { nearness } from '../parts/when.ts';
import { useAgenda } from '../shell/site-context.tsx';
import { byHour } from './by-hour.ts';
import css from './agenda.module.css';

const PAGE = 120;

interface Props { performances: readonly Performance[]; now: number; today: string; isManyDays: boolean }

/** The hours of the chosen day under sticky headings; today opens at the present hour. */
export function AgendaList({ performances, now, today, isManyDays }: Props): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const [shown, setShown] = useState(PAGE);
  const groups = useMemo(() => byHour(agenda, performances.slice(0, shown)), [agenda, performances, shown]);
  const present = useRef<HTMLElement>(null);
  const firstDay = performances[0]?.day;
  const current = groups.find((group) => group.day === today && group.performances.some((performance) => performance.end > now));
  useEffect(() => {
    setShown(PAGE);
    if (present.current && firstDay === today && !isManyDays) present.current.scrollIntoView({ block: 'start' });
    // Only a change of day moves the page: not every passing minute.
  }, [firstDay, today, isManyDays]);

  return (
    <>
      {groups.map((group, at) => (
        <Fragment key={group.key}>
          {isManyDays && group.day !== groups[at - 1]?.day && <h2 className={css.dayHeading}>{dateWords(texts.language, group.day, 'long')}</h2>}
          <section className={css.hour} ref={group === current && at > 0 ? present : undefined} aria-label={timeWords(texts.language, group.hour)}>
            {isManyDays ? <h3 className={css.hourHeading}>{timeWords(texts.language, group.hour)}</h3> : <h2 className={css.hourHeading}>{timeWords(texts.language, group.hour)}</h2>}
            <div className={css.cards}>
              {group.performances.map((performance) => (
                <div key={performance.number} className={css.lazy}>
                  <PerformanceCard performance={performance} heading={isManyDays ? 'h4' : 'h3'} isOver={performance.end <= now} near={performance.day === today ? nearness(texts, agenda, performance, now) : ''} />
                </div>
              ))}
            </div>
          </section>
        </Fragment>
      ))}
      {performances.length > shown && <p className={css.moreRow}><button type="button" className={partsCss.quiet} onClick={() => setShown(shown + PAGE)}>{texts.t('agenda.more', { count: performances.length - shown })}</button></p>}
    </>
  );
}
