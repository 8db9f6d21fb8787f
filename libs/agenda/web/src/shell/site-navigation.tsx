import type { ReactElement } from 'react';
import { Icon, type IconName } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Page } from './path.ts';
import { useLinks, usePlan, useSite } from './site-context.tsx';
import css from './shell.module.css';

const ITEMS: readonly { page: Page; icon: IconName; text: string }[] = [
  { page: 'now', icon: 'now', text: 'nav.now' },
  { page: 'agenda', icon: 'agenda', text: 'nav.agenda' },
  { page: 'map', icon: 'map', text: 'nav.map' },
  { page: 'plan', icon: 'plan', text: 'nav.plan' },
];

/** The four places of the site: at the foot of a phone, at the head of a wide screen. */
export function SiteNavigation({ where }: { where: 'top' | 'bottom' }): ReactElement {
  const { t } = useTexts();
  const { place } = useSite();
  const links = useLinks();
  const stars = usePlan();
  return (
    <nav className={where === 'top' ? css.topNav : css.bottomNav} aria-label={t('nav.label')}>
      {ITEMS.map(({ page, icon, text }) => (
        <Link key={page} href={links(page)} className={css.navItem} aria-current={place.page === page ? 'page' : undefined}>
          <span className={css.navIcon}><Icon name={icon} size={22} />{page === 'plan' && stars.length > 0 && <span className={css.badge}>{stars.length}</span>}</span>
          <span>{t(text)}</span>
        </Link>
      ))}
    </nav>
  );
}
