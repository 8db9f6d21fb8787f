import { spawnSync } from 'node:child_process';

import { filesBelow, pathFromRoot, root } from './files.ts';

const specs = ['apps', 'libs', 'test'].flatMap((folder) => filesBelow(folder, /\.spec\.tsx?$/));

it('runs every spec with Jest or Playwright: none lies where nobody looks', () => {
  const byJest = ['jest.config.mjs', 'jest.faults.config.mjs'].flatMap((config) => listed(config));
  const byPlaywright = specs.filter((path) => path.startsWith('test/e2e/'));
  expect([...new Set([...byJest, ...byPlaywright])].sort()).toEqual(specs.sort());
}, 60_000);

it('lints every source', () => {
  const onePerFolder = new Map(['apps', 'libs', 'test', 'infra', '.config'].flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs)$/)).map((path) => [path.split('/').slice(0, 4).join('/'), path]));
  const files = [...onePerFolder.values()];
  const linted = tool('node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '--format', 'json', ...files);
  const results = JSON.parse(linted) as { filePath: string; messages: { message: string }[] }[];
  const overlooked = results.filter(({ messages }) => messages.some(({ message }) => message.startsWith('File ignored'))).map(({ filePath }) => pathFromRoot(filePath));
  expect({ count: results.length, overlooked }).toEqual({ count: files.length, overlooked: [] });
}, 120_000);

function listed(config: string): string[] {
  return (JSON.parse(tool('node_modules/jest/bin/jest.js', '--config', `.config/${config}`, '--listTests', '--json')) as string[]).map(pathFromRoot);
}

function tool(...args: string[]): string {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 }).stdout;
}
