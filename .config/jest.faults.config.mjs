import { faults } from './jest.config.mjs';

export default { rootDir: faults.rootDir, maxWorkers: 1, testTimeout: 180_000, projects: [faults] };
