import type { ReactElement } from 'react';
import { dateWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import { PerformanceCard } from '../parts/performance-card.tsx';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useLinks, useSite } from '../shell/site-context.tsx';
import { Hero } from './hero.tsx';
import css from './now.module.css';

const DAY = 86_400_000;
const FIRST_ROWS = 6;

/** Before the fair: how many days are left, and how the first day begins. */
export function BeforeFair({ today }: { today: string }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const first = agenda.days[0] ?? agenda.edition.startsOn;
  const days = Math.round((Date.parse(first) - Date.parse(today)) / DAY);
  const rows = agenda.performances.filter((performance) => performance.day === first && performance.status !== 'cancelled').slice(0, FIRST_ROWS);
  return (
    <>
      <Hero>
        <p className={css.over}>{agenda.edition.name.split(' — ')[0]}</p>
        <h1 className={css.date}>{t('now.countdown', { days })}</h1>
        <p className={css.under}>{t('now.fromTo', { from: dateWords(language, agenda.edition.startsOn, 'long'), to: dateWords(language, agenda.edition.endsOn, 'full') })}</p>
        {agenda.edition.demonstration && <TryMoment />}
      </Hero>
      <section aria-labelledby="first-day">
        <h2 id="first-day" className={css.heading}>{t('now.firstDay', { day: dateWords(language, first, 'long') })}</h2>
        <div className={css.cards}>{rows.map((performance) => <PerformanceCard key={performance.number} performance={performance} />)}</div>
        <p className={css.more}><Link className={partsCss.button} href={`${links('agenda')}?dia=${first}`}>{t('now.wholeDay')}</Link></p>
      </section>
    </>
  );
}

/** In a demonstration only: look at the fair as it will be on its second day at 17:30. */
function TryMoment(): ReactElement {
  const { t } = useTexts();
  const agenda = useAgenda();
  const { fairNow } = useSite();
  const day = agenda.days[1] ?? agenda.days[0] ?? agenda.edition.startsOn;
  const show = (): void => {
    fairNow.shift(agenda.clock.instant(day, '17:30'));
    location.reload();
  };
  return <p><button type="button" className={partsCss.quiet} onClick={show}>{t('now.tryMoment')}</button></p>;
}

/** After the fair: thanks, and the whole programme to look back at. */
export function AfterFair(): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  return (
    <>
      <Hero>
        <p className={css.over}>{agenda.edition.name.split(' — ')[0]}</p>
        <h1 className={css.date}>{t('now.after')}</h1>
        <p className={css.under}>{t('now.afterWords', { day: dateWords(language, agenda.edition.endsOn, 'full') })}</p>
      </Hero>
      <p className={css.more}><Link className={partsCss.button} href={`${links('agenda')}?dia=all`}>{t('now.lookBack')}</Link></p>
    </>
  );
}
