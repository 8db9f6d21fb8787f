import { Problem } from '@feria/kernel';
import { COMMON_PASSWORDS } from './common-passwords.ts';

const SHORTEST = 8;
const LONGEST = 512;
const CONTEXT = ['feria', 'ferias', 'fica', 'fcia', 'embajada', 'embajadas', 'embassy', 'embajador', 'zocalo', 'cultura', 'culturas', 'amigas', 'mexico', 'ciudaddemexico', 'cdmx', 'organizador', 'organizer'];
const SEQUENCES = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** Whose password it is to be: their own name and address are the first guesses. */
export interface PasswordOwner {
  email: string;
  name: string;
}

/**
 * What is wrong with a password, as a sentence; undefined when nothing is. Length and known-bad lists, no composition
 * rules and no expiry: NIST SP 800-63B, OWASP ASVS 5.0 V6.2.
 */
export function passwordFlaw(password: string, owner: PasswordOwner): string | undefined {
  const length = [...password].length;
  if (length < SHORTEST) return `Use al menos ${SHORTEST} caracteres`;
  if (length > LONGEST) return `Use ${LONGEST} caracteres como máximo`;
  const lower = password.toLowerCase();
  if (COMMON_PASSWORDS.has(lower) || isPattern(lower)) return 'Esa contraseña está entre las más usadas. Elija otra';
  if (isContextWord(lower, owner)) return 'No use como contraseña el nombre de la feria, el suyo o su correo. Elija otra';
  return undefined;
}

/** Throws 422 with the sentence of the first flaw. */
export function requireGoodPassword(password: string, owner: PasswordOwner, field = 'password'): void {
  const message = passwordFlaw(password, owner);
  if (message) throw new Problem('identity/weak-password', 422, message, { where: 'body', fields: [{ field, message }] });
}

function isPattern(lower: string): boolean {
  return new Set(lower).size <= 2 || SEQUENCES.some((sequence) => sequence.includes(lower));
}

/** A word that anybody would guess for this account, with nothing but digits and signs around it: `feria2027!`. */
function isContextWord(lower: string, owner: PasswordOwner): boolean {
  const letters = plain(lower);
  const [local = ''] = owner.email.toLowerCase().split('@');
  const own = [owner.email, local, owner.name, ...local.split(/[^\p{L}]+/u), ...owner.name.split(/\s+/)].map(plain).filter((word) => word.length > 2);
  return letters !== '' && (CONTEXT.includes(letters) || own.includes(letters) || lower === owner.email.toLowerCase());
}

/** Letters only, without case and accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[^\p{L}]/gu, '');
}
