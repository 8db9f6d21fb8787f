import type { ReactElement, ReactNode } from 'react';
import { FESTIVE, PapelPicado, type PaperFlag } from '@feria/ui/papel-picado';
import { useTexts } from '@feria/ui/texts';
import { useAgenda } from '../shell/site-context.tsx';
import css from './now.module.css';

const DISCIPLINES = ['music', 'gastronomy', 'dance', 'literature', 'theatre', 'film', 'photography', 'children', 'workshop'] as const;
const FLAGS: readonly PaperFlag[] = DISCIPLINES.map((discipline, at) => ({ colour: FESTIVE[at % FESTIVE.length]!, discipline, seed: `feria/${at}` }));

/** The feast hangs over the first screen; in neutral periods it does not. */
export function Hero({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTexts();
  const { edition } = useAgenda();
  return (
    <div className={css.hero}>
      {!edition.neutralTheme && <PapelPicado flags={FLAGS} className={css.string} />}
      <div className={css.heroWords}>
        {children}
        {edition.guestOfHonour && <p className={css.guest}>{t('now.guestOfHonour', { name: edition.guestOfHonour })}</p>}
      </div>
    </div>
  );
}
