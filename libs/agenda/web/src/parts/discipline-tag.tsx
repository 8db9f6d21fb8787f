import type { CSSProperties, ReactElement } from 'react';
import type { Discipline } from '@feria/agenda-contract/vocabulary';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { useTexts } from '@feria/ui/texts';
import css from './parts.module.css';

/** Hue, icon and word of a discipline: never colour alone. */
export function DisciplineTag({ discipline }: { discipline: Discipline }): ReactElement {
  const { t } = useTexts();
  return (
    <span className={css.tag} style={{ '--hue': `var(--${discipline})` } as CSSProperties}>
      <DisciplineIcon discipline={discipline} size={16} />{t(`discipline.${discipline}`)}
    </span>
  );
}
