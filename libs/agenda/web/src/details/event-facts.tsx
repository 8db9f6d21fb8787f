import type { ReactElement } from 'react';
import { ACCESS_FEATURES } from '@feria/agenda-contract/vocabulary';
import { languageWords } from '@feria/ui/date-words';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { FairEvent, Space } from '../model/agenda.ts';
import { useLinks } from '../shell/site-context.tsx';
import { Fact } from './fact.tsx';
import css from './details.module.css';

interface Props { event: FairEvent; space: Space | null; access: number; languages: readonly string[]; performers: readonly string[] }

/** Where, who, for whom, and what helps. */
export function EventFacts({ event, space, access, languages, performers }: Props): ReactElement {
  const { t, language } = useTexts();
  const links = useLinks();
  const features = ACCESS_FEATURES.filter((_, at) => access & (1 << at));
  return (
    <>
      {space && (
        <Fact name={t('fact.where')}>
          <Link className={css.strong} href={links('venue', space.venue.code)}>{space.venue.name}</Link>
          <span>{space.name}</span>
          {space.venue.metro && <span className={css.soft}>{t('venue.metro', { station: space.venue.metro })}</span>}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={t('fact.who')}>
          {event.participants.map((participant) => (
            <Link key={participant.key} className={css.flagged} href={links('participant', participant.key)}><Flag iso2={participant.iso2} colours={participant.colours} height={18} />{participant.name}</Link>
          ))}
        </Fact>
      )}
      {performers.length > 0 && <Fact name={t('fact.performers')}>{performers.map((performer) => <span key={performer}>{performer}</span>)}</Fact>}
      {languages.length > 0 && <Fact name={t('fact.language')}><span>{languages.map((code) => languageWords(language, code)).join(', ')}</span></Fact>}
      {event.audience !== 'ALL' && <Fact name={t('fact.audience')}><span>{t(`audience.${event.audience}`)}</span></Fact>}
      <Fact name={t('fact.admission')}><span>{t(`admission.${event.admission}`)}</span></Fact>
      {(features.length > 0 || space?.venue.stepFree) && (
        <Fact name={t('fact.access')}>
          {features.map((feature) => <span key={feature}>{t(`access.${feature}`)}</span>)}
          {space?.venue.stepFree && !features.includes('step_free') && <span>{t('venue.stepFree')}</span>}
        </Fact>
      )}
    </>
  );
}
