import { useEffect, useState } from 'react';
import type { DetailsDocument } from '@feria/agenda-contract';
import { useAgenda, useAgendaState, useSite } from '../shell/site-context.tsx';

/** Long texts of the reader's language; null while they come, `'missing'` where neither phone nor network has them. */
export function useDetails(): DetailsDocument | 'missing' | null {
  const { agendaStore } = useSite();
  const { language } = useAgenda();
  const hash = useAgendaState().manifest?.documents[`details.${language}`];
  const [details, setDetails] = useState<DetailsDocument | 'missing' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    agendaStore.details<DetailsDocument>(`details.${language}`).then(
      (document) => { if (isCurrent) setDetails(document); },
      () => { if (isCurrent) setDetails((known) => known ?? 'missing'); },
    );
    return () => { isCurrent = false; };
  }, [agendaStore, language, hash]);
  return details;
}
