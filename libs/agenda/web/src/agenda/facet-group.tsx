import { useMemo, useState, type CSSProperties, type ReactElement } from 'react';
import type { Discipline } from '@feria/agenda-contract/vocabulary';
import { DISCIPLINES } from '@feria/agenda-contract/vocabulary';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';
import { fold } from '../model/fold.ts';
import type { Facet } from '../model/filters.ts';
import { useAgenda } from '../shell/site-context.tsx';
import { optionsOf } from './facet-options.ts';
import css from './filter-sheet.module.css';

const LONG_LIST = 24;

interface Props { facet: Facet; chosen: readonly string[]; counts: ReadonlyMap<string, number>; onToggle: (value: string) => void }

/** One facet: a fold with check boxes, each with how many performances it would leave. */
export function FacetGroup({ facet, chosen, counts, onToggle }: Props): ReactElement | null {
  const texts = useTexts();
  const agenda = useAgenda();
  const [narrow, setNarrow] = useState('');
  const options = useMemo(() => optionsOf(texts, agenda, facet), [texts, agenda, facet]);
  const shown = options.filter(({ word }) => fold(word).includes(fold(narrow)));
  if (options.length === 0) return null;
  return (
    <details className={css.group} open={facet === 'discipline' || chosen.length > 0}>
      <summary>{texts.t(`facet.${facet}`)}{chosen.length > 0 && <span className={css.number}>{chosen.length}</span>}</summary>
      {options.length > LONG_LIST && <input type="search" className={css.narrow} aria-label={texts.t('filter.narrow')} placeholder={texts.t('filter.narrow')} value={narrow} onChange={(event) => setNarrow(event.target.value)} />}
      <div className={css.options}>
        {shown.map(({ value, word }) => {
          const count = counts.get(value) ?? 0;
          return (
            <label key={value} className={css.option} data-none={(count === 0 && !chosen.includes(value)) || undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <OptionMark facet={facet} value={value} />
              <span className={css.word}>{word}</span>
              <span className={css.optionCount}>{count}</span>
            </label>
          );
        })}
      </div>
    </details>
  );
}

function OptionMark({ facet, value }: { facet: Facet; value: string }): ReactElement | null {
  const agenda = useAgenda();
  if (facet === 'discipline' && DISCIPLINES.includes(value as Discipline)) {
    return <span className={css.mark} style={{ color: `var(--${value})` } as CSSProperties}><DisciplineIcon discipline={value as Discipline} size={20} /></span>;
  }
  if (facet !== 'country') return null;
  const participant = agenda.participants.find((one) => one.key === value);
  return participant ? <Flag iso2={participant.iso2} colours={participant.colours} height={15} /> : null;
}
