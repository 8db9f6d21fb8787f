import { captured } from '../command.mjs';

/** Lints the whole repository: every clean file passes, every file with an error fails. */
export async function lint() {
  const { stdout, stderr } = await captured(process.execPath, ['node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '--format', 'json', '.']);
  let files;
  try {
    files = JSON.parse(stdout);
  } catch {
    throw new Error(`The lint did not run:\n${stdout.slice(-2000)}${stderr}`);
  }
  const wrong = files.filter(({ errorCount }) => errorCount > 0);
  for (const { filePath, messages } of wrong) {
    for (const { line, message, ruleId } of messages) console.error(`${filePath}:${line}  ${message}  (${ruleId})`);
  }
  // One line in the sum, not one per file: files are not tests.
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length, skipped: 0 };
}
