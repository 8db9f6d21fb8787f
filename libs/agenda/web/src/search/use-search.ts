import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts, type Texts } from '@feria/ui/texts';
import type { Agenda, FairEvent } from '../model/agenda.ts';
import type { SearchEntry } from './search-index.ts';
import type { SearchAnswer } from './search.worker.ts';

const PAUSE_MS = 120;

function entryOf(event: FairEvent, { t }: Texts): SearchEntry {
  const shown = [...event.performances, ...event.continuous];
  return {
    id: event.position,
    title: event.title,
    participants: event.participants.map((participant) => participant.name).join(' '),
    places: [...new Set(shown.flatMap(({ space }) => (space ? [space.venue.name, space.name] : [])))].join(' '),
    words: `${t(`discipline.${event.discipline}`)} ${event.type}`,
  };
}

/** Positions of the events that match the words, or null while there are none (or the answer is on its way the first time). The index is built and asked in a worker. */
export function useSearchResults(agenda: Agenda, text: string): ReadonlySet<number> | null {
  const texts = useTexts();
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const worker = useRef<Worker | null>(null);
  const query = text.trim();
  const isWanted = query !== '';

  useEffect(() => {
    if (!isWanted) return;
    const own = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => setAnswer(data));
    own.postMessage({ entries: agenda.events.map((event) => entryOf(event, texts)) });
    return () => {
      own.terminate();
      worker.current = null;
    };
  }, [agenda, texts, isWanted]);

  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(() => worker.current?.postMessage({ query }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [agenda, texts, query, isWanted]);

  return useMemo(() => (isWanted && answer ? new Set(answer.found) : null), [isWanted, answer]);
}
