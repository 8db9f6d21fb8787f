import { uuidv7 } from 'uuidv7';

/** A new UUID version 7 (RFC 9562): unique, and in order of creation. */
export function newId(): string {
  return uuidv7();
}
