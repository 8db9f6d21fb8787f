import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The page as the phone keeps it: index.html without what the server writes into it, under `/assets/`, where every server sends it as it is. */
export function shell(): Plugin {
  return {
    name: 'feria-shell',
    apply: 'build',
    writeBundle: { order: 'post', handler: ({ dir }) => copyFileSync(join(dir!, 'index.html'), join(dir!, 'assets/shell.html')) },
  };
}
