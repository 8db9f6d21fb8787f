import { Fragment, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import type { Clash } from '../model/clashes.ts';
import { PerformanceCard } from '../parts/performance-card.tsx';
import { dayWords, nearness } from '../parts/when.ts';
import { useAgenda } from '../shell/site-context.tsx';
import css from './plan.module.css';

interface Props { day: string; performances: readonly Performance[]; clashes: readonly Clash[]; now: number }

/** One day of the plan; each clash is told right above the later of the two. */
export function PlanDay({ day, performances, clashes, now }: Props): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const today = agenda.clock.eventDay(now);
  return (
    <section className={css.day}>
      <h2>{dayWords(texts, day, today)}</h2>
      {performances.map((performance) => (
        <Fragment key={performance.number}>
          {clashes.filter((clash) => clash.second === performance).map((clash) => <ClashNote key={clash.first.number} clash={clash} />)}
          <PerformanceCard performance={performance} isOver={performance.end <= now} near={day === today ? nearness(texts, agenda, performance, now) : ''} />
        </Fragment>
      ))}
    </section>
  );
}

function ClashNote({ clash }: { clash: Clash }): ReactElement {
  const { t } = useTexts();
  const { kind, first, minutes, gap } = clash;
  const text = kind === 'overlap' ? t('plan.overlap', { title: first.event.title, minutes }) : t('plan.walk', { title: first.event.title, minutes, gap });
  return <p className={kind === 'overlap' ? css.overlap : css.walk}><Icon name={kind === 'overlap' ? 'warning' : 'walk'} /><span>{text}</span></p>;
}
