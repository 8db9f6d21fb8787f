import { swc, transformIgnorePatterns } from './jest/swc.mjs';

const rootDir = new URL('..', import.meta.url).pathname;
const config = new URL('.', import.meta.url).pathname;

const node = {
  rootDir,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@feria/source', 'node', 'node-addons'] },
  transform: { '^.+\\.(tsx?|js|mjs)$': swc('server') },
  transformIgnorePatterns,
  modulePathIgnorePatterns: ['/dist/'],
};

/** Pure code: no database, no network. */
export const unit = { ...node, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.spec.ts', '<rootDir>/test/{architecture,support}/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.medium\\.spec\\.ts$'] };

/** Against a real Postgres, started once. */
export const medium = {
  ...node,
  displayName: 'medium',
  testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.medium.spec.ts', '<rootDir>/test/{architecture,support}/**/*.medium.spec.ts'],
  globalSetup: `${config}jest/medium-setup.mjs`,
  globalTeardown: `${config}jest/medium-teardown.mjs`,
};

/** React components. */
export const browser = {
  ...node,
  displayName: 'browser',
  testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.spec.tsx'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@feria/source', 'browser'] },
  transform: { '^.+\\.(tsx?|js|mjs)$': swc('browser'), '\\.po$': `${config}jest/po-transform.cjs` },
  moduleNameMapper: { '\\.(css|svg|png|webp|woff2)(\\?\\w+)?$': `${config}jest/style-stub.cjs` },
};

/** Whole processes, killed for real; run one after another by `npm test`, not by default. */
export const faults = {
  ...node,
  displayName: 'faults',
  testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
  globalSetup: `${config}jest/faults-setup.mjs`,
  globalTeardown: `${config}jest/faults-teardown.mjs`,
};

export default { rootDir, maxWorkers: 2, testTimeout: 60_000, projects: [unit, medium, browser] };
