import { randomBytes } from 'node:crypto';
import { Problem } from '@feria/kernel';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Gate } from './gate.ts';

/** argon2id; the minimum of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const base64 = (bytes: number) => randomBytes(bytes).toString('base64').replace(/=+$/, '');

/** Nobody's password, at today's cost: unknown accounts take as long as known ones. */
const NOBODY = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${base64(16)}$${base64(32)}`;

/** At most two hashes at a time: a flood of sign-ins must not take both cores and all memory from everything else. */
@Injectable()
export class PasswordHasher {
  private readonly gate = new Gate(2, 100, () => new Problem('identity/busy', 503, 'Hay demasiadas personas entrando a la vez. Intente de nuevo en unos segundos'));

  async hash(password: string): Promise<string> {
    return this.gate.pass(() => hash(canonical(password), COST));
  }

  /** `stored` null (no such account, no password set) is always false, after the same work. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const same = await this.gate.pass(() => verify(stored ?? NOBODY, canonical(password)));
    return stored !== null && same;
  }

  /** Made at another cost than today's: hash anew while the password is at hand. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
  }
}

/** The same keys typed on another keyboard or system give the same password (NIST SP 800-63B §3.1.1.2). */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
