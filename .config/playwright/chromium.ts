import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium to test in: FERIA_CHROMIUM, an installed one, or the one from npm, which unpacks itself and brings its own libraries. */
export async function chromiumPath(): Promise<string> {
  const found = [process.env['FERIA_CHROMIUM'] ?? '', ...installed].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  // Asks the package to unpack the system libraries a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
