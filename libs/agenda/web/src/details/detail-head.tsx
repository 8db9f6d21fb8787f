import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Discipline } from '@feria/agenda-contract/vocabulary';
import { flagsOf, PapelPicado } from '@feria/ui/papel-picado';
import { MarkedText } from '../parts/marked-text.tsx';
import { useAgenda } from '../shell/site-context.tsx';
import css from './details.module.css';

interface Props { title: string; titleLanguage?: string; discipline: Discipline; colours: readonly string[]; seed: string; children?: ReactNode }

/** Paper flags in the participant's colours, cut for the discipline; then the title. */
export function DetailHead({ title, titleLanguage = '', discipline, colours, seed, children }: Props): ReactElement {
  const { edition } = useAgenda();
  return (
    <header className={css.head} style={{ '--hue': `var(--${discipline})` } as CSSProperties}>
      {!edition.neutralTheme && <div className={css.papers}><PapelPicado flags={flagsOf(colours, discipline, seed, 9)} /></div>}
      {children}
      <h1 id="detail-title" className={css.title}><MarkedText text={title} from={titleLanguage} /></h1>
    </header>
  );
}
