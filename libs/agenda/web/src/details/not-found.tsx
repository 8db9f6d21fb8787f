import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import { EmptyState } from '../parts/empty-state.tsx';
import partsCss from '../parts/parts.module.css';
import { useLinks } from '../shell/site-context.tsx';

/** An address that leads to nothing (any more), with a way on. */
export function NotFound(): ReactElement {
  const { t } = useTexts();
  const links = useLinks();
  return (
    <EmptyState title={t('missing.title')} text={t('missing.text')}>
      <h1 id="detail-title" className={partsCss.srOnly}>{t('missing.title')}</h1>
      <Link className={partsCss.button} href={links('agenda')}>{t('missing.toAgenda')}</Link>
    </EmptyState>
  );
}
