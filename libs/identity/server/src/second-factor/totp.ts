import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

function authenticator(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Feria', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) });
}

/** A new secret of an authenticator (RFC 6238), 160 bits in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpUri(secret: string, email: string): string {
  return authenticator(secret, email).toString();
}

/** The 30-second step whose code this is, at most one before or after now; null: a wrong code. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const delta = authenticator(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}
