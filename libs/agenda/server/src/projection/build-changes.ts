import type { ChangeEntry, ChangesDocument } from '@feria/agenda-contract';
import type { ReleaseStep, RevisionContent } from '@feria/program-contract';
import type { ReleasePicture } from './release-picture.ts';

const place = (content: RevisionContent) => ({ start: content.start, duration: content.durationMin, venue: content.venue?.code ?? '', space: content.space?.name ?? '' });

function changeOf({ before, after, kinds }: ReleaseStep): ChangeEntry {
  const { content } = after;
  return {
    number: content.number,
    title: content.title,
    kinds,
    before: before ? place(before.content) : null,
    after: place(content),
    reason: content.reason ?? '',
  };
}

/** What changed in the last releases. Of the first release nothing is listed: there, everything is new. */
export function buildChanges({ history }: ReleasePicture): ChangesDocument {
  return {
    format: 1,
    releases: history.map(({ head, steps }) => ({
      number: head.number,
      publishedAt: head.publishedAt.toISOString(),
      note: head.note,
      changes: head.number === 1 ? [] : steps.map(changeOf).sort((a, b) => a.number - b.number),
    })),
  };
}
