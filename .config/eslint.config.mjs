import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import parser from '@typescript-eslint/parser';
import reactHooks from 'eslint-plugin-react-hooks';

import { constraints, constraintsOfSpecs } from './boundaries.mjs';
import { everywhere, inProduct } from './house-rules.mjs';

// Without a cached graph the boundary rule says nothing at all and passes.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: true });

const boundaries = (depConstraints) => ['error', { depConstraints, enforceBuildableLibDependency: false, ignoredCircularDependencies: [['tag:type:test', '*']] }];

const sources = ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/specs/**', 'test/**/*.ts'];

export default [
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'test-results/**', 'playwright-report/**'] },
  {
    files: sources,
    languageOptions: { parser, sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
    // A rule that is wrong is changed here, for everybody.
    linterOptions: { noInlineConfig: true },
    plugins: { '@nx': nx, 'react-hooks': reactHooks },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(constraints),
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'eslint-disable', '@ts-ignore', '@ts-nocheck'], location: 'anywhere' }],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-unused-vars': ['error', { args: 'none', caughtErrors: 'all', ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      'no-self-assign': 'error',
      'no-unreachable': 'error',
      'no-constant-condition': 'error',
      'no-dupe-keys': 'error',
      'no-promise-executor-return': 'off',
    },
  },
  { files: ['**/*.tsx'], rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['libs/**/src/**', 'apps/**/src/**'], ignores: specs, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inProduct] } },
  { files: specs, rules: { '@nx/enforce-module-boundaries': boundaries(constraintsOfSpecs) } },
];
