import { unreadable } from '../file-limits.ts';

const MAX_ENTRIES = 500;
const MAX_UNPACKED = 100 * 1024 * 1024;
const MAX_RATIO = 200;
/** Small parts of honest files are packed a thousandfold; bombs are big. */
const RATIO_COUNTS_FROM = 5 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Adds up what a ZIP says it unpacks to, before anything is unpacked: bombs are refused unopened.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12, 4.3.16)
 */
export function guardZip(bytes: Buffer): void {
  const end = endOfDirectory(bytes);
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (entries > MAX_ENTRIES) throw bomb();
  let unpacked = 0;
  for (let index = 0; index < entries; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw unreadable('El archivo XLSX está dañado');
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked > MAX_UNPACKED || (unpacked > RATIO_COUNTS_FROM && unpacked > bytes.length * MAX_RATIO)) throw bomb();
}

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw unreadable('El archivo XLSX está cortado o dañado');
}

function bomb(): Error {
  return unreadable('El archivo XLSX se desempaca a un tamaño que no se acepta');
}
