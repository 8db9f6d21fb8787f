import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { node } from '../command.mjs';
import { root } from '../root.mjs';

const results = join(root, 'test-results', 'e2e.json');

/** Runs the journeys in a browser. */
export async function playwright() {
  const journeys = join(root, 'test', 'e2e');
  if (!existsSync(journeys) || !readdirSync(journeys).some((name) => name.endsWith('.spec.ts'))) return { passed: 0, failed: 0, skipped: 0 };
  rmSync(results, { force: true });
  const code = await node(['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts']);
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(results, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1), skipped };
}
