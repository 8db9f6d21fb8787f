import { join, normalize } from 'node:path';

import { textOf } from './files.ts';
import { type Package, packages } from './workspace.ts';

interface Solution {
  references?: { path: string }[];
}

const all = packages();

describe('every package', () => {
  it('is compiled by the solution, and the solution names nothing else', () => {
    expect(references('.config')).toEqual(all.map(({ folder }) => folder).sort());
  });

  it('has its specs type-checked', () => {
    expect(references('.config', 'tsconfig.specs.json')).toEqual(all.map(({ folder }) => folder).sort());
  });

  it.each(all)('$name says what it is, for the boundaries to hold', ({ tags }) => {
    expect(tags).toContainEqual(expect.stringMatching(/^type:/));
    expect(tags).toContainEqual(expect.stringMatching(/^(context|scope):/));
  });

  it.each(all)('$name compiles against what it depends on', (each) => {
    const depended = each.dependencies.map((name) => all.find((other) => other.name === name)?.folder);
    expect(references(each.folder)).toEqual(depended.sort());
  });

  it.each(all)('$name knows only the rules of its own context', (each) => {
    const rules = each.dependencies.map((name) => all.find((other) => other.name === name)).filter((other): other is Package => other?.tags.includes('type:domain') ?? false);
    if (each.tags.includes('type:server') || each.tags.includes('type:web')) expect(rules.map(contextOf)).toEqual(rules.map(() => contextOf(each)));
  });
});

function references(folder: string, file = 'tsconfig.json'): string[] {
  const solution = JSON.parse(textOf(join(folder, file))) as Solution;
  const folders = (solution.references ?? []).map(({ path }) => normalize(join(folder, path)).replace(/\/tsconfig[^/]*\.json$/, ''));
  return [...new Set(folders)].sort();
}

function contextOf({ tags }: Package): string | undefined {
  return tags.find((tag) => tag.startsWith('context:'));
}
