import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders of the built browser apps, seen from this file in `dist/static`. */
export const SITE_DIR = fileURLToPath(new URL('../../../site/dist/app', import.meta.url));
export const CONSOLE_DIR = fileURLToPath(new URL('../../../console/dist/app', import.meta.url));

/** Names the browser apps that were not built. */
export function missingApps(): string[] {
  return [SITE_DIR, CONSOLE_DIR].filter((folder) => !existsSync(folder));
}
