import { pickText, wallClock } from '@feria/kernel';
import { plainText } from '@feria/server';
import { buildChanges } from '../projection/build-changes.ts';
import type { ReleasePicture } from '../projection/release-picture.ts';
import { element, textElement } from './xml.ts';

const WORDS: Record<string, string> = {
  new: 'Nueva', retimed: 'Cambia de hora', moved: 'Cambia de lugar', resized: 'Cambia su duración', retexted: 'Cambia su información', recast: 'Cambian los participantes',
  suspended: 'Suspendida', cancelled: 'Cancelada', reinstated: 'Se reanuda',
};

/** What changed, release by release (RFC 4287): one entry per changed performance, in Spanish words. */
export function changesAtom(picture: ReleasePicture, publicUrl: string): string {
  const { edition, head } = picture;
  const source = edition.sourceLanguage;
  const base = `${publicUrl}/${edition.slug}`;
  const shown = (place: { start: string | null; venue: string; space: string }) => {
    const wall = place.start ? wallClock(edition.zone, new Date(place.start)) : undefined;
    return [wall ? `${wall.date} ${wall.time}` : '', place.space].filter(Boolean).join(', ');
  };
  const entries = buildChanges(picture).releases.flatMap((release) => release.changes.map((change) => {
    const title = plainText(pickText(change.title, source, source)?.text ?? '');
    const words = change.kinds.map((kind) => WORDS[kind] ?? kind).join('. ');
    return element('entry', {},
      textElement('id', `tag:feria,${edition.slug}:${release.number}/${change.number}`),
      textElement('title', `${words}: ${title}`),
      textElement('updated', release.publishedAt),
      element('link', { href: `${base}/funcion/${change.number}` }),
      textElement('summary', plainText([change.before ? `Antes: ${shown(change.before)}` : '', `Ahora: ${shown(change.after)}`, change.reason].filter(Boolean).join('. '))),
    );
  }));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': source },
    textElement('id', `tag:feria,${edition.slug}:changes`),
    textElement('title', `${plainText(edition.name[source] ?? edition.slug)} · cambios`),
    textElement('updated', head.publishedAt.toISOString()),
    element('author', {}, textElement('name', plainText(edition.organiser || 'Feria'))),
    element('link', { rel: 'self', href: `${publicUrl}/feeds/${edition.slug}/changes.atom` }),
    element('link', { href: base }),
    ...entries,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}
