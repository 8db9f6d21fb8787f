import type { ReactElement, ReactNode } from 'react';
import { FESTIVE, PapelPicado, type PaperFlag } from '@feria/ui/papel-picado';
import css from './parts.module.css';

const FLAGS: readonly PaperFlag[] = (['music', 'gastronomy', 'dance', 'theatre'] as const).map((discipline, at) => ({ colour: FESTIVE[at]!, discipline, seed: `empty/${at}` }));

/** Nothing here, in words, with the next step as its children. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }): ReactElement {
  return (
    <div className={css.empty}>
      <PapelPicado flags={FLAGS} className={css.emptyPaper} />
      <p className={css.emptyTitle}>{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
