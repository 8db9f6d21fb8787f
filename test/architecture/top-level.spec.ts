import { topLevel } from './files.ts';

it('has exactly the folders and files of the architecture at its top', () => {
  expect(topLevel()).toEqual([
    '.ci', '.config', '.gitignore', '.npmrc',
    'README.md', 'apps', 'infra', 'libs', 'nx.json', 'package-lock.json', 'package.json', 'test', 'tsconfig.base.json',
  ]);
});
