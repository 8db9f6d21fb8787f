import { spawnSync } from 'node:child_process';

import { root } from './files.ts';

const importing = (name: string) => `import * as other from '${name}';\n\nexport const used = other;\n`;
const boundary = ['@nx/enforce-module-boundaries'];
const syntax = ['no-restricted-syntax'];

const cases: [string, string, string, string[]][] = [
  ['a web package takes from a server', 'libs/identity/web/src/probe.ts', importing('@feria/identity-server'), boundary],
  ['rules take from a contract', 'libs/program/domain/src/probe.ts', importing('@feria/program-contract'), boundary],
  ['one context takes from another\'s server', 'libs/program/server/src/probe.ts', importing('@feria/venues-server'), boundary],
  ['a context takes from one after it', 'libs/venues/server/src/probe.ts', importing('@feria/program-contract'), boundary],
  ['anybody depends on a leaf', 'libs/program/server/src/probe.ts', importing('@feria/audit-contract'), boundary],
  ['the platform knows a context', 'libs/platform/server/src/probe.ts', importing('@feria/editions-contract'), boundary],
  ['the visitor\'s site takes from a server', 'apps/site/src/probe.ts', importing('@feria/agenda-server'), boundary],
  ['the product stands on test code', 'libs/program/server/src/probe.ts', importing('@feria/test-support'), boundary],
  ['a path reaches into another package', 'libs/program/server/src/probe.ts', importing('../../../venues/contract/src/index.ts'), boundary],
  ['something is any', 'libs/program/server/src/probe.ts', 'export const held: any = 1;\n', syntax],
  ['a rule is switched off in place', 'libs/program/server/src/probe.ts', '// eslint-disable-next-line no-restricted-syntax\nexport const held: any = 1;\n', [...syntax, 'no-warning-comments']],
  ['an interface says that it is one', 'libs/program/server/src/probe.ts', 'export interface IStage {\n  name: string;\n}\n', syntax],
];

const allowed: [string, string, string][] = [
  ['a server uses an upstream contract', 'libs/program/server/src/probe.ts', importing('@feria/venues-contract')],
  ['a leaf uses what comes before it', 'libs/agenda/server/src/probe.ts', importing('@feria/program-contract')],
  ['a spec stands on test code', 'libs/program/server/src/probe.spec.ts', importing('@feria/test-support')],
];

describe('the lint', () => {
  const found = lint([...cases, ...allowed].map(([, path, text]) => ({ path, text })));

  it.each(cases.map((each, at) => ({ what: each[0], rules: each[3], at })))('fails when $what', ({ rules, at }) => {
    expect(found[at]?.toSorted()).toEqual(rules.toSorted());
  });

  it.each(allowed.map(([what], at) => ({ what, at: at + cases.length })))('passes when $what', ({ at }) => {
    expect(found[at]).toEqual([]);
  });
});

function lint(probes: { path: string; text: string }[]): string[][] {
  const done = spawnSync(process.execPath, ['test/architecture/lint-probe.mjs', JSON.stringify(probes)], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as string[][];
}
