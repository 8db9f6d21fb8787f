import type { ReactElement } from 'react';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { useAgenda } from '../shell/site-context.tsx';
import { Hero } from './hero.tsx';
import css from './now.module.css';

/** Today's date and the time on the fair's walls, and how much is going on. */
export function NowHero({ today, now, onNow }: { today: string; now: number; onNow: number }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  return (
    <Hero>
      <p className={css.over}>{t('now.fairTime', { time: timeWords(language, agenda.clock.wall(now).time) })}</p>
      <h1 className={css.date}>{dateWords(language, today, 'long')}</h1>
      <p className={css.under}>{t('now.count', { count: onNow })}</p>
    </Hero>
  );
}
