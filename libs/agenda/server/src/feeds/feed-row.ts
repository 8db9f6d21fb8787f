import { pickText, type LocalizedText } from '@feria/kernel';
import type { ReleaseEntry, RevisionContent } from '@feria/program-domain';
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

/** Characters that no format carries: controls (but for line breaks), bidi overrides, zero-width marks. */
const UNSAFE = new RegExp('[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufffe\\uffff]', 'g');

/** Text fit for any feed: NFC, line breaks as \n, nothing that could forge a line or turn the writing direction. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNSAFE, '').replace(/\p{Surrogate}/gu, '');
}

export function feedRows({ edition, entries }: ReleasePicture, publicUrl: string): FeedRow[] {
  const text = (value: LocalizedText | null) => clean(pickText(value, edition.sourceLanguage, edition.sourceLanguage)?.text ?? '');
  return entries.map((entry) => {
    const { content } = entry;
    return {
      entry,
      content,
      title: text(content.title),
      summary: text(content.summary),
      description: text(content.description),
      participants: content.participants.map(({ name }) => text(name)),
      performers: content.performers.map(({ name }) => clean(name)),
      venue: clean(content.venue?.name ?? ''),
      space: clean(content.space?.name ?? ''),
      url: `${publicUrl}/${edition.slug}/funcion/${content.number}`,
    };
  });
}

/** `Espacio, Sede`, or whichever there is. */
export function placeOf({ space, venue }: Pick<FeedRow, 'space' | 'venue'>): string {
  return space && venue && space !== venue ? `${space}, ${venue}` : space || venue;
}
