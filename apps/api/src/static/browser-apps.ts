import { fileURLToPath } from 'node:url';

/** Folders of the built browser apps, seen from this file in `dist/static`. */
export const SITE_DIR = fileURLToPath(new URL('../../../site/dist/app', import.meta.url));
export const CONSOLE_DIR = fileURLToPath(new URL('../../../console/dist/app', import.meta.url));
