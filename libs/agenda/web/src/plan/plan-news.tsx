import type { ReactElement } from 'react';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts, type Texts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Agenda, Performance } from '../model/agenda.ts';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useLinks, useSite } from '../shell/site-context.tsx';
import { changeSince, type PlanChange } from './plan-changes.ts';
import type { Seen, Star } from './plan-storage.ts';
import css from './plan.module.css';

function momentWords({ language }: Texts, agenda: Agenda, seen: Seen): string {
  const { date, time } = agenda.clock.wall(seen.start);
  return `${dateWords(language, date, 'short')} ${timeWords(language, time)}`;
}

/** "17:00 → 18:00", "Zócalo → Santo Domingo": only what changed. */
function changeLines(texts: Texts, agenda: Agenda, { kinds, before, after }: PlanChange, reason: string): string[] {
  const minutes = (seen: Seen): number => Math.round((seen.end - seen.start) / 60_000);
  return kinds.map((kind) => {
    if (kind === 'retimed') return `${momentWords(texts, agenda, before)} → ${momentWords(texts, agenda, after)}`;
    if (kind === 'moved') return `${before.place} → ${after.place}`;
    if (kind === 'resized') return texts.t('plan.resized', { before: minutes(before), after: minutes(after) });
    if (kind === 'reinstated') return texts.t('plan.reinstated');
    return texts.t(`status.${kind}`) + (reason ? `: ${reason}` : '');
  });
}

/** What changed in the plan since it was starred: old → new, until the visitor says "got it". */
export function PlanNews({ stars }: { stars: readonly Star[] }): ReactElement | null {
  const texts = useTexts();
  const agenda = useAgenda();
  const news = stars.flatMap((star) => {
    const performance = agenda.byNumber.get(star.number);
    const change = performance && changeSince(star, performance);
    return performance && change ? [{ performance, lines: changeLines(texts, agenda, change, performance.reason) }] : [];
  });
  if (news.length === 0) return null;
  return (
    <section className={css.news} aria-labelledby="plan-news">
      <h2 id="plan-news">{texts.t('plan.news')}</h2>
      <ul>{news.map(({ performance, lines }) => <NewsItem key={performance.number} performance={performance} lines={lines} />)}</ul>
    </section>
  );
}

function NewsItem({ performance, lines }: { performance: Performance; lines: readonly string[] }): ReactElement {
  const { t } = useTexts();
  const { planStore } = useSite();
  const links = useLinks();
  return (
    <li>
      <Link href={links('performance', performance.number)}>{performance.event.title}</Link>
      {lines.map((line) => <span key={line}>{line}</span>)}
      <button type="button" className={partsCss.quiet} onClick={() => planStore.acknowledge(performance)} aria-label={`${t('plan.gotIt')}: ${performance.event.title}`}>{t('plan.gotIt')}</button>
    </li>
  );
}
