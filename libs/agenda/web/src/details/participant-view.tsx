import type { ReactElement } from 'react';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';
import type { Discipline } from '@feria/agenda-contract/vocabulary';
import type { Participant, Performance } from '../model/agenda.ts';
import { OpenCard } from '../parts/open-card.tsx';
import { useAgenda } from '../shell/site-context.tsx';
import { DayRows } from './day-rows.tsx';
import { DetailHead } from './detail-head.tsx';
import { ShareButton } from './share-button.tsx';
import { useDetails } from './use-details.ts';
import css from './details.module.css';

/** The discipline a participant shows most. */
function mostShown(performances: readonly Performance[]): Discipline {
  const counts = new Map<Discipline, number>();
  for (const { event } of performances) counts.set(event.discipline, (counts.get(event.discipline) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'ceremony';
}

/** One participant: its names, and everything it brings. */
export function ParticipantView({ participant }: { participant: Participant }): ReactElement {
  const { t } = useTexts();
  const agenda = useAgenda();
  const details = useDetails();
  const own = agenda.performances.filter(({ event }) => event.participants.includes(participant));
  const open = agenda.continuous.filter(({ event }) => event.participants.includes(participant));
  const names = details && details !== 'missing' ? details.participants[participant.key] : undefined;
  return (
    <article>
      <DetailHead title={participant.name} discipline={mostShown(own)} colours={participant.colours} seed={participant.key}>
        <p className={css.flagLine}><Flag iso2={participant.iso2} colours={participant.colours} height={48} /></p>
      </DetailHead>
      {names?.officialName && names.officialName !== participant.name && <p className={css.official}>{names.officialName}</p>}
      <p className={css.soft}>{t(`continent.${participant.continent}`)}{names?.region && ` · ${names.region}`} · {t('agenda.count', { count: own.length })}</p>
      <div className={css.actions}><ShareButton title={participant.name} /></div>
      {open.length > 0 && <section className={css.rows}><h2>{t('participant.open')}</h2>{open.map((one) => <OpenCard key={one.number} open={one} />)}</section>}
      {own.length > 0 && <DayRows title={t('participant.programme')} performances={own} />}
    </article>
  );
}
