import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Name of a content: the first 22 characters of its SHA-256 in base64url (132 bits). */
export function contentHash(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

export interface Compressed { br: Buffer; gz: Buffer }

async function compress(content: Buffer, quality: number, level: number): Promise<Compressed> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level })]);
  return { br, gz };
}

/** Quick enough to publish within a second, a tenth larger than it could be for the moment until it is compressed at its best. */
export const compressFast = (content: Buffer): Promise<Compressed> => compress(content, 4, 1);
/** As small as it gets, for the thousands of phones after. */
export const compressBest = (content: Buffer): Promise<Compressed> => compress(content, 11, 9);
/** Nearly as small in a twentieth of the time: for the feeds, which are large and which few read. */
export const compressWell = (content: Buffer): Promise<Compressed> => compress(content, 9, 9);
