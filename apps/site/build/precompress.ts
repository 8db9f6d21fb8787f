import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|svg|webmanifest)$/;
const WORTH_IT = 1024;

/** Writes `.br` and `.gz` beside every text file of the site, so that the server only has to send bytes. */
export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'feria-precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const path of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
          const file = join(outDir, path);
          if (!TEXT.test(path) || statSync(file).size < WORTH_IT) continue;
          const raw = readFileSync(file);
          writeFileSync(`${file}.br`, brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }));
          writeFileSync(`${file}.gz`, gzipSync(raw, { level: 9 }));
        }
      },
    },
  };
}
