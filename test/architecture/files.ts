import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { repositoryRoot } from '../support/src/processes/repository-root.ts';

export const root = repositoryRoot();

/** What .gitignore leaves out is not part of the repository. */
const ignored = new Set(['.git', ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n').map((line) => line.trim().replace(/\/$/, ''))]);

/** Names at the top level of the repository. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => !ignored.has(name)).sort();
}

/** Paths of all files below `folder` that end as asked, relative to the root. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path, ending) : ending.test(entry.name) ? [path] : [];
    })
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Sources of the product: what ships, without specs, what only they use, and declarations. */
export function productSources(): string[] {
  return ['apps', 'libs'].flatMap((folder) => filesBelow(folder, /\.tsx?$/)).filter((path) => path.includes('/src/') && !path.includes('/specs/') && !/\.(spec|d)\.tsx?$/.test(path));
}

export function pathFromRoot(path: string): string {
  return relative(root, path);
}
