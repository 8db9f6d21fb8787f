import type { ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { calendarFile } from '../plan/calendar-file.ts';
import { saveFile } from '../plan/save-file.ts';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useSite } from '../shell/site-context.tsx';
import { pathOf } from '../shell/path.ts';

/** One performance as a file for the phone's calendar. */
export function CalendarButton({ performance }: { performance: Performance }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const { fairNow } = useSite();
  function save(): void {
    const link = (number: number): string => location.origin + pathOf(language, agenda.edition.slug, 'performance', number);
    saveFile(`${agenda.edition.slug}-${performance.number}.ics`, 'text/calendar', calendarFile(agenda, [performance], fairNow.now(), link));
  }
  return <button type="button" className={partsCss.quiet} onClick={save}><Icon name="calendar" />{t('detail.calendar')}</button>;
}
