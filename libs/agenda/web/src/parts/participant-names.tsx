import { Fragment, type ReactElement } from 'react';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';
import type { Participant } from '../model/agenda.ts';
import css from './parts.module.css';

/** Flags and names; of many, the first two and how many more. */
export function ParticipantNames({ participants, most = 2 }: { participants: readonly Participant[]; most?: number }): ReactElement | null {
  const { t } = useTexts();
  if (participants.length === 0) return null;
  const shown = participants.slice(0, most);
  return (
    <span className={css.names}>
      {shown.map((participant) => (
        <Fragment key={participant.key}><span className={css.name}><Flag iso2={participant.iso2} colours={participant.colours} height={13} />{participant.name}</span></Fragment>
      ))}
      {participants.length > most && <span>{t('participants.more', { count: participants.length - most })}</span>}
    </span>
  );
}
