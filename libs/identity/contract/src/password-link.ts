import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The token of a password link: 256 bits that only a process with SESSION_SECRET can compute from the link's id.
 * So neither the event nor the mail job has to carry it, and the database keeps no more than its hash.
 * A subpath of its own: the browser imports the contract's index and has no `node:crypto`.
 */
export function passwordLinkToken(sessionSecret: string, linkId: string): string {
  const key = Buffer.from(hkdfSync('sha256', sessionSecret, 'feria', 'identity/password-link', 32));
  return createHmac('sha256', key).update(linkId).digest('base64url');
}

/** The console's page of a link. Opening it spends nothing, its button does: mail scanners open links. */
export function passwordLinkUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/console/recuperar/${token}`;
}
