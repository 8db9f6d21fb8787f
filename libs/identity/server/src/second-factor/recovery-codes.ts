import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HALF = 5;

/** Ten codes of 50 bits, in two groups to be read aloud. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => `${letters()}-${letters()}`);
}

/** As typed by a person: case, spaces, hyphens and the usual confusions do not matter. */
export function canonicalRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

function letters(): string {
  return Array.from({ length: HALF }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
