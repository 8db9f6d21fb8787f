import type { ReactElement } from 'react';
import { timeWords } from '@feria/ui/date-words';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { useAgendaState, useSite } from './site-context.tsx';
import css from './shell.module.css';

/** Lines under the header: no signal, demonstration edition, another moment shown. */
export function Notices(): ReactElement | null {
  const { t, language } = useTexts();
  const { fairNow, agendaStore } = useSite();
  const { agenda, offline, checkedAt } = useAgendaState();
  if (!agenda) return null;
  const checked = checkedAt === null ? 'none' : timeWords(language, agenda.clock.wall(checkedAt).time);
  return (
    <aside aria-label={t('shell.notices')}>
      {agenda.edition.demonstration && (
        <p className={css.demonstration}>
          {t('shell.demonstration')}
          {fairNow.isShifted() && (
            <button type="button" className={css.inline} onClick={() => { fairNow.shift(null); location.reload(); }}>{t('shell.backToPresent')}</button>
          )}
        </p>
      )}
      {offline && (
        <p className={css.offline} role="status">
          <Icon name="offline" size={18} />
          <span>{t('shell.offline', { time: checked })}</span>
          <button type="button" className={css.inline} onClick={() => void agendaStore.check()}>{t('shell.retry')}</button>
        </p>
      )}
    </aside>
  );
}
