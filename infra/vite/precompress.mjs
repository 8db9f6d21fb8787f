import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.html']);

/** Writes `.br` and `.gz` beside every text file of a build, once, at the best quality: the server only picks one. */
export function precompress() {
  let folder;
  return {
    name: 'feria:precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
        await Promise.all(files.map(async (entry) => {
          const path = join(entry.parentPath ?? entry.path, entry.name);
          const content = await readFile(path);
          if (content.length < 800) return;
          await writeFile(`${path}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
          await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
        }));
      },
    },
  };
}
