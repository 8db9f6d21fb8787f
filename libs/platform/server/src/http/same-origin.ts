import { Problem } from '@feria/kernel';
import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that another site's page sent. Browsers say where a request comes from in `Sec-Fetch-Site`,
 * older ones in `Origin`; a client that sends neither is no browser and carries no ambient cookie of a user.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  if (site !== undefined ? site === 'same-origin' || site === 'none' : origin === undefined || isOwn(origin, request, publicUrl)) return;
  throw new Problem('platform/foreign-origin', 403, 'La petición viene de otro sitio y no se aceptó');
}

function isOwn(origin: string, request: FastifyRequest, publicUrl: string): boolean {
  return origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.headers.host}`;
}
