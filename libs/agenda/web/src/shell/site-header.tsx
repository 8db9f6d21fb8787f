import type { ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import { LanguageSwitch } from './language-switch.tsx';
import { SiteNavigation } from './site-navigation.tsx';
import { useAgendaState, useLinks, useSite } from './site-context.tsx';
import css from './shell.module.css';

/** Name of the edition, navigation on wide screens, language and refresh. */
export function SiteHeader(): ReactElement {
  const { t } = useTexts();
  const { agendaStore } = useSite();
  const { agenda, checking } = useAgendaState();
  const links = useLinks();
  return (
    <header className={css.header}>
      <Link href={links('now')} className={css.brand}>
        <Mark />
        <span className={css.brandName}>{agenda?.edition.name.split(' — ')[0] ?? t('app.name')}</span>
      </Link>
      <SiteNavigation where="top" />
      <div className={css.tools}>
        <button type="button" className={css.tool} aria-label={t('shell.refresh')} title={t('shell.refresh')} aria-busy={checking} onClick={() => void agendaStore.check()}>
          <span className={checking ? css.turning : css.still}><Icon name="refresh" size={22} /></span>
        </button>
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** Three small paper flags: the product's mark. */
function Mark(): ReactElement {
  return (
    <svg aria-hidden="true" width="34" height="30" viewBox="0 0 34 30">
      <path d="M1 4Q17 10 33 4" fill="none" stroke="var(--ochre)" strokeWidth="1.5" />
      <path d="M3 5.500h8v12l-2-2-2 2-2-2-2 2z" fill="#0F9D76" />
      <path d="M13 7h8v15l-2-2-2 2-2-2-2 2z" fill="#D6217B" />
      <path d="M23 5.500h8v12l-2-2-2 2-2-2-2 2z" fill="#F07D1A" />
      <path d="M7 8.500l1.500 2-1.500 2-1.500-2zM17 11l1.800 2.500-1.800 2.500-1.800-2.500zM27 8.500l1.500 2-1.500 2-1.500-2z" fill="var(--paper)" />
    </svg>
  );
}
