import type { Publication, StoredDocument } from './publication.ts';
import { ReadyAnswer } from './ready-answer.ts';

/** `public, max-age=…` of the two kinds of public answers. */
export const CACHE = {
  immutable: 'public, max-age=31536000, immutable',
  /** Manifest and feeds: asked again each time, answered 304 mostly; a CDN may keep them for a moment. */
  revalidate: 'public, max-age=0, s-maxage=5, must-revalidate',
} as const;

export const ROUTES = {
  manifest: '/public/v1/editions/:slug/manifest.json',
  document: '/public/v1/editions/:slug/docs/:file',
  feed: '/feeds/:slug/:name',
} as const;

export type ReadyAnswers = ReadonlyMap<string, ReadyAnswer>;

/** Everything public of an edition by its path. `earlier` publications give only what has their hash in its name. */
export function readyAnswers(publication: Publication, earlier: readonly Publication[], security: readonly string[]): ReadyAnswers {
  const { slug } = publication.edition;
  const document = (found: StoredDocument) => new ReadyAnswer(ROUTES.document, found, CACHE.immutable, security);
  const manifest = { etag: publication.manifestEtag, contentType: 'application/json; charset=utf-8', plain: publication.manifestBody };
  return new Map([
    ...[...earlier, publication].flatMap((one) => one.named(one.manifest.documents).map(([name, found]) => [`/public/v1/editions/${slug}/docs/${name}.${found.hash}.json`, document(found)] as const)),
    ...publication.named(publication.feeds).map(([name, found]) => [`/feeds/${slug}/${name}`, new ReadyAnswer(ROUTES.feed, found, CACHE.revalidate, security)] as const),
    [ROUTES.manifest.replace(':slug', slug), new ReadyAnswer(ROUTES.manifest, manifest, CACHE.revalidate, security)],
  ]);
}
