import { Fragment, memo, useMemo, useState, type ReactElement } from 'react';
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

/** The hours of the chosen day under sticky headings. Of today, what is over is folded away: the present comes first. */
export const AgendaList = memo(function AgendaList({ performances, now, today, isManyDays }: Props): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const [shown, setShown] = useState(PAGE);
  const [isPastShown, setPastShown] = useState(false);
  const coming = useMemo(() => performances.filter((performance) => performance.day !== today || performance.end > now), [performances, today, now]);
  const over = performances.length - coming.length;
  const isFolded = over > 0 && coming.length > 0 && !isPastShown && !isManyDays;
  const listed = isFolded ? coming : performances;
  const groups = useMemo(() => byHour(agenda, listed.slice(0, shown)), [agenda, listed, shown]);
  const HourHeading = isManyDays ? 'h3' : 'h2';

  return (
    <>
      {isFolded && <p className={css.earlier}><button type="button" className={partsCss.quiet} onClick={() => setPastShown(true)}>{texts.t('agenda.showEarlier', { count: over })}</button></p>}
      {groups.map((group, at) => (
        <Fragment key={group.key}>
          {isManyDays && group.day !== groups[at - 1]?.day && <h2 className={css.dayHeading}>{dateWords(texts.language, group.day, 'long')}</h2>}
          <section>
            <HourHeading className={css.hourHeading}>{timeWords(texts.language, group.hour)}</HourHeading>
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
      {listed.length > shown && <p className={css.moreRow}><button type="button" className={partsCss.quiet} onClick={() => setShown(shown + PAGE)}>{texts.t('agenda.more', { count: listed.length - shown })}</button></p>}
    </>
  );
});
