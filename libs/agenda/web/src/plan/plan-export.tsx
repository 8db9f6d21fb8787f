import type { ReactElement } from 'react';
import { encodePlan } from '@feria/agenda-contract/plan-token';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import partsCss from '../parts/parts.module.css';
import { pathOf } from '../shell/path.ts';
import { useAgenda, useSite } from '../shell/site-context.tsx';
import { calendarFile } from './calendar-file.ts';
import { saveFile } from './save-file.ts';
import css from './plan.module.css';

/** The plan for the phone's calendar: as a file now, or as a feed that follows changes (no account: the address holds the numbers). */
export function PlanExport({ performances }: { performances: readonly Performance[] }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const { fairNow } = useSite();
  const { slug } = agenda.edition;
  const feed = `/feeds/${slug}/my/${encodePlan(performances.map(({ number }) => number))}.ics`;
  function save(): void {
    const link = (number: number): string => location.origin + pathOf(language, slug, 'performance', number);
    saveFile(`${slug}-plan.ics`, 'text/calendar', calendarFile(agenda, performances, fairNow.now(), link));
  }
  return (
    <div className={css.export}>
      <button type="button" className={partsCss.quiet} onClick={save}><Icon name="calendar" />{t('plan.toCalendar')}</button>
      <a className={partsCss.quiet} href={`webcal://${location.host}${feed}`}><Icon name="link" />{t('plan.subscribe')}</a>
    </div>
  );
}
