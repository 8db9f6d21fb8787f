import { dirname, join } from 'node:path';

import { filesBelow, textOf } from './files.ts';

/** One npm workspace, as its package.json tells it. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly dependencies: readonly string[];
  readonly entries: readonly string[];
}

interface Manifest {
  name: string;
  nx?: { tags?: string[] };
  dependencies?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
}

/** Every package of the workspace, except the root. */
export function packages(): Package[] {
  return ['apps', 'libs', 'test'].flatMap((folder) => filesBelow(folder, /^package\.json$/)).map(read);
}

function read(path: string): Package {
  const manifest = JSON.parse(textOf(path)) as Manifest;
  const folder = dirname(path);
  return {
    folder,
    name: manifest.name,
    tags: manifest.nx?.tags ?? [],
    dependencies: Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@feria/')),
    entries: Object.values(manifest.exports ?? {}).flatMap((target) => (typeof target === 'string' ? [] : [join(folder, target['@feria/source'] ?? '')])),
  };
}
