import { useMemo, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import { findClashes } from '../model/clashes.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useLinks, useNow, usePlan } from '../shell/site-context.tsx';
import { PlanDay } from './plan-day.tsx';
import { PlanExport } from './plan-export.tsx';
import { PlanNews } from './plan-news.tsx';
import css from './plan.module.css';

/** Mi plan: what was starred on this phone, day by day, with what changed and what clashes. */
export default function PlanPage(): ReactElement {
  const { t } = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const now = useNow();
  const stars = usePlan();
  const chosen = useMemo(() => stars.flatMap((star) => agenda.byNumber.get(star.number) ?? []).sort((a, b) => a.start - b.start), [stars, agenda]);
  const clashes = useMemo(() => findClashes(chosen), [chosen]);
  const days = [...new Set(chosen.map((performance) => performance.day))];
  const overlaps = clashes.filter((clash) => clash.second.start > now).length;

  if (chosen.length === 0) {
    return (
      <>
        <h1 className={css.title}>{t('nav.plan')}</h1>
        <EmptyState title={t('plan.empty')} text={t('plan.emptyText')}>
          <Link className={partsCss.button} href={links('agenda')}><Icon name="agenda" />{t('plan.toAgenda')}</Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <h1 className={css.title}>{t('nav.plan')}</h1>
      <p className={css.lead}>{t('plan.count', { count: chosen.length })}{overlaps > 0 && ` · ${t('plan.clashCount', { count: overlaps })}`}</p>
      <PlanNews stars={stars} />
      {days.map((day) => <PlanDay key={day} day={day} performances={chosen.filter((performance) => performance.day === day)} clashes={clashes} now={now} />)}
      <PlanExport performances={chosen} />
      <p className={css.note}>{t('plan.onThisPhone')}</p>
    </>
  );
}
