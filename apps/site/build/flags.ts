import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const FILES = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags/4x3');

/** Puts the 4:3 flags (flag-icons, MIT) beside the site as `/flags/{iso2}.svg`: each is fetched only where a participant uses it. */
export function flags(): Plugin {
  let outDir = '';
  return {
    name: 'feria-flags',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle() {
      cpSync(FILES, join(outDir, 'flags'), { recursive: true, filter: (path) => !/\/(gb|es|sh|eu|un|arab|asean|cefta|eac|pc|xx|cp|dg|ic)-?[a-z]{2,4}?\.svg$/.test(path) || /\/(gb|es|sh|eu|un)\.svg$/.test(path) });
    },
  };
}
