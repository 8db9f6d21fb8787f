import type { CSSProperties, ReactElement } from 'react';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Performance } from '../model/agenda.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { ParticipantNames } from '../parts/participant-names.tsx';
import { StarButton } from '../parts/star-button.tsx';
import { StatusLine } from '../parts/status-line.tsx';
import { nearness, startWords } from '../parts/when.ts';
import { useAgenda, useLinks } from '../shell/site-context.tsx';
import css from './now.module.css';

/** A performance that is on (with how far it has got) or comes next (with how soon). */
export function NowRow({ performance, now, heading: Heading = 'h4' }: { performance: Performance; now: number; heading?: 'h3' | 'h4' }): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const { event, space, start, end, status } = performance;
  const isOn = start <= now;
  const share = Math.min(100, Math.max(0, ((now - start) / (end - start)) * 100));
  const near = nearness(texts, agenda, performance, now);
  return (
    <li className={css.row} style={{ '--hue': `var(--${event.discipline})` } as CSSProperties}>
      <span className={css.disc} title={texts.t(`discipline.${event.discipline}`)}><DisciplineIcon discipline={event.discipline} size={20} /><span className={css.hidden}>{texts.t(`discipline.${event.discipline}`)}</span></span>
      <div className={css.rowBody}>
        <p className={css.when}>
          <strong>{isOn ? near : startWords(texts, agenda, start)}</strong>
          {!isOn && near && <span className={css.soon}>{near}</span>}
          <StatusLine status={status} reason={performance.reason} />
        </p>
        <Heading className={css.rowTitle}><Link href={links('performance', performance.number)}><MarkedText text={event.title} from={event.titleLanguage} /></Link></Heading>
        <p className={css.rowPlace}>{space?.name} <ParticipantNames participants={event.participants} most={1} /></p>
        {isOn && status === 'planned' && <span className={css.progress} aria-hidden="true"><span style={{ width: `${share}%` }} /></span>}
      </div>
      <StarButton performance={performance} />
    </li>
  );
}
