import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { useAgenda, useLinks, useSite } from '../shell/site-context.tsx';
import { DetailFrame } from './detail-frame.tsx';
import { ContinuousView } from './continuous-view.tsx';
import { ParticipantView } from './participant-view.tsx';
import { PerformanceView } from './performance-view.tsx';
import { NotFound } from './not-found.tsx';
import { VenueView } from './venue-view.tsx';

/** The performance, venue or participant that the address names; `behind` is the list the reader came from, if any. */
export default function DetailPage({ behind }: { behind: string | null }): ReactElement {
  const { place } = useSite();
  const links = useLinks();
  const [, navigate] = useLocation();
  const close = (): void => navigate(behind ?? links('agenda'));
  return (
    <DetailFrame as={behind === null ? 'page' : 'sheet'} showing={`${place.page} ${place.id}`} onBack={() => history.back()} onClose={close}>
      <Shown key={`${place.page} ${place.id}`} />
    </DetailFrame>
  );
}

function Shown(): ReactElement {
  const { place } = useSite();
  const agenda = useAgenda();
  const number = Number(place.id);
  if (place.page === 'venue') {
    const venue = agenda.venues.find((one) => one.code.toLowerCase() === place.id.toLowerCase());
    return venue ? <VenueView venue={venue} /> : <NotFound />;
  }
  if (place.page === 'participant') {
    const participant = agenda.participants.find((one) => one.key === place.id);
    return participant ? <ParticipantView participant={participant} /> : <NotFound />;
  }
  const performance = agenda.byNumber.get(number);
  if (performance) return <PerformanceView performance={performance} />;
  const open = agenda.continuousByNumber.get(number);
  return open ? <ContinuousView open={open} /> : <NotFound />;
}
