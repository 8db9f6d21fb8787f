import { useEffect, useRef, type ReactElement } from 'react';
import { dateWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { ALL_DAYS } from './shown-day.ts';
import css from './agenda.module.css';

interface Props {
  days: readonly string[];
  day: string;
  today: string;
  /** How many performances each day has with the filters in force. */
  perDay?: ReadonlyMap<string, number>;
  isAllOffered?: boolean;
  onChoose: (day: string) => void;
}

/** The days of the fair in one line that scrolls to the chosen one. */
export function DayStrip({ days, day, today, perDay, isAllOffered = true, onChoose }: Props): ReactElement {
  const { t, language } = useTexts();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = strip.current;
    const chosen = line?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (line && chosen) line.scrollTo({ left: chosen.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2 });
  }, [day]);
  return (
    <div ref={strip} className={css.days} role="group" aria-label={t('agenda.days')} tabIndex={-1}>
      {isAllOffered && <button type="button" className={css.day} aria-pressed={day === ALL_DAYS} onClick={() => onChoose(ALL_DAYS)}><span className={css.dayAll}>{t('agenda.allDays')}</span></button>}
      {days.map((one) => {
        const count = perDay?.get(one) ?? 0;
        return (
          <button key={one} type="button" className={css.day} aria-pressed={one === day} data-today={one === today || undefined} data-none={(perDay && count === 0) || undefined} onClick={() => onChoose(one)}>
            <span className={css.weekday}>{one === today ? t('day.today') : dateWords(language, one, 'weekday')}</span>
            <span className={css.number}>{Number(one.slice(8))}</span>
            <span className={css.month}>{dateWords(language, one, 'month')}</span>
            {perDay && <span className={css.hidden}>: {t('agenda.count', { count })}</span>}
          </button>
        );
      })}
    </div>
  );
}
