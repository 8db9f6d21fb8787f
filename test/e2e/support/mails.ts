import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { eventually } from '@feria/test-support/processes';

import { feria } from './feria.ts';

/** The newest mail to an address that holds all these words, read out, as it lies in the mail folder. */
export async function mailTo(address: string, ...words: readonly string[]): Promise<string> {
  return eventually(`a mail to ${address} with ${words.join(', ')}`, () => mails(address).find((mail) => words.every((word) => mail.includes(word))), 45_000, 300);
}

function mails(address: string): string[] {
  const folder = join(feria.dataDir, 'mail');
  return readdirSync(folder).filter((name) => name.includes(address)).sort().reverse().map((name) => readOut(readFileSync(join(folder, name), 'utf8')));
}

/** Quoted-printable and base64 parts as plain text, calendar lines unfolded. */
function readOut(source: string): string {
  const parts = source.replace(/(?:^[A-Za-z0-9+/]{60,}\r?\n)+^[A-Za-z0-9+/=]+\r?$/gm, (block) => Buffer.from(block, 'base64').toString());
  const joined = parts.replace(/=\r?\n/g, '').replace(/\r?\n[ \t]/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
}
