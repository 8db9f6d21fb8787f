import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { node } from '../command.mjs';

/** Runs one Jest configuration and counts its tests; a suite that could not even start counts as one failure. */
export async function jest(config) {
  const folder = mkdtempSync(join(tmpdir(), 'feria-jest-'));
  const file = join(folder, 'results.json');
  try {
    const code = await node(['node_modules/jest/bin/jest.js', '--config', config, '--json', `--outputFile=${file}`, '--silent', '--passWithNoTests', '--ci'], { stdio: ['ignore', 'ignore', 2] });
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    return { passed: results.numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped: results.numPendingTests + results.numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
