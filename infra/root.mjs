import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the clone: every command runs from here, wherever it was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** DATA_DIR as an absolute path. */
export function dataDirectory(env = process.env) {
  return resolve(root, env.DATA_DIR || '.data');
}
