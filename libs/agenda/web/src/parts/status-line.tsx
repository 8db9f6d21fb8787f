import type { ReactElement } from 'react';
import type { Status } from '@feria/agenda-contract/vocabulary';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import css from './parts.module.css';

/** Suspended or cancelled, in words, with the reason where it is known. Nothing while all goes as planned. */
export function StatusLine({ status, reason = '' }: { status: Status; reason?: string }): ReactElement | null {
  const { t } = useTexts();
  if (status === 'planned') return null;
  return <span className={css.status}><Icon name="warning" size={16} />{t(`status.${status}`)}{reason && `: ${reason}`}</span>;
}
