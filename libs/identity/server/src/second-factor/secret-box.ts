import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { CONFIG, type Config } from '@feria/server';
import { Inject, Injectable } from '@nestjs/common';

/** Which derivation sealed a text, so that another can follow without breaking what is stored. */
const KEY_ID = 'k1';

/** Encrypts small secrets for the database with a key derived from SESSION_SECRET (AES-256-GCM), bound to their owner. */
@Injectable()
export class SecretBox {
  private readonly sealing: Buffer;
  private readonly hashing: Buffer;

  constructor(@Inject(CONFIG) { sessionSecret }: Config) {
    this.sealing = Buffer.from(hkdfSync('sha256', sessionSecret, 'feria', 'identity/second-factor', 32));
    this.hashing = Buffer.from(hkdfSync('sha256', sessionSecret, 'feria', 'identity/recovery-code', 32));
  }

  seal(plain: string, ownerId: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, iv).setAAD(Buffer.from(ownerId));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [KEY_ID, iv, sealed, cipher.getAuthTag()].map((part) => (typeof part === 'string' ? part : part.toString('base64url'))).join('.');
  }

  /** Throws when the text was sealed for somebody else, with another key, or changed since. */
  open(text: string, ownerId: string): string {
    const [keyId, iv = '', sealed = '', tag = ''] = text.split('.');
    if (keyId !== KEY_ID) throw new Error('A secret was sealed with a key that this process does not have');
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(ownerId)).setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8');
  }

  /** A keyed hash, for secrets that are too short to withstand guessing by a plain one. */
  fingerprint(text: string, ownerId: string): string {
    return createHmac('sha256', this.hashing).update(`${ownerId}:${text}`).digest('base64url');
  }
}
