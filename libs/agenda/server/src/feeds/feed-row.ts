import { pickText, type LocalizedText } from '@feria/kernel';
import type { ReleaseEntry, RevisionContent } from '@feria/program-contract';
import { plainText } from '@feria/server';
import type { ReleasePicture } from '../projection/release-picture.ts';

/** One performance as every feed needs it: texts in the edition's source language, without control characters. */
export interface FeedRow {
  entry: ReleaseEntry;
  content: RevisionContent;
  title: string;
  summary: string;
  description: string;
  participants: string[];
  performers: string[];
  venue: string;
  space: string;
  url: string;
}

const made = new WeakMap<ReleasePicture, { publicUrl: string; rows: FeedRow[] }>();

/** The rows of a picture; four feeds ask for the same ones. */
export function feedRows(picture: ReleasePicture, publicUrl: string): FeedRow[] {
  const known = made.get(picture);
  if (known?.publicUrl === publicUrl) return known.rows;
  const rows = makeRows(picture, publicUrl);
  made.set(picture, { publicUrl, rows });
  return rows;
}

function makeRows({ edition, entries }: ReleasePicture, publicUrl: string): FeedRow[] {
  const text = (value: LocalizedText | null) => plainText(pickText(value, edition.sourceLanguage, edition.sourceLanguage)?.text ?? '');
  return entries.map((entry) => {
    const { content } = entry;
    return {
      entry,
      content,
      title: text(content.title),
      summary: text(content.summary),
      description: text(content.description),
      participants: content.participants.map(({ name }) => text(name)),
      performers: content.performers.map(({ name }) => plainText(name)),
      venue: plainText(content.venue?.name ?? ''),
      space: plainText(content.space?.name ?? ''),
      url: `${publicUrl}/${edition.slug}/funcion/${content.number}`,
    };
  });
}

/** `Espacio, Sede`, or whichever there is. */
export function placeOf({ space, venue }: Pick<FeedRow, 'space' | 'venue'>): string {
  return space && venue && space !== venue ? `${space}, ${venue}` : space || venue;
}
