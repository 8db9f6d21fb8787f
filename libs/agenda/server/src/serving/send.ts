import type { FastifyReply, FastifyRequest } from 'fastify';
import { gunzipSync } from 'node:zlib';
import type { StoredDocument } from './publication.ts';

/** `public, max-age=…` of the three kinds of public answers. */
export const CACHE = {
  immutable: 'public, max-age=31536000, immutable',
  /** Manifest and feeds: asked again each time, answered 304 mostly; a CDN may keep them for a moment. */
  revalidate: 'public, max-age=0, s-maxage=5, must-revalidate',
} as const;

/** Sends a precompressed document in the best encoding the client takes, or 304. */
export function sendDocument(request: FastifyRequest, reply: FastifyReply, document: StoredDocument, cache: string): FastifyReply {
  reply.header('cache-control', cache).header('etag', document.etag).header('vary', 'Accept-Encoding').header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  if (matches(request.headers['if-none-match'], document.etag)) return reply.status(304).send();
  reply.header('content-type', document.contentType);
  const accepted = request.headers['accept-encoding'] ?? '';
  if (accepted.includes('br')) return reply.header('content-encoding', 'br').send(document.br);
  if (accepted.includes('gzip')) return reply.header('content-encoding', 'gzip').send(document.gz);
  return reply.send(gunzipSync(document.gz));
}

/** Weak comparison (RFC 9110 §13.1.2): a cache in between may have weakened the tag. */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}
