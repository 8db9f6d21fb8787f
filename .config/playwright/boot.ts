import { startFeria } from '@feria/test-support/processes';

import { chromiumPath } from './chromium.ts';

/** One product with the demo edition for all journeys; they find it through the environment. */
export default async function boot(): Promise<() => Promise<void>> {
  process.env['FERIA_CHROMIUM'] = await chromiumPath();
  const feria = await startFeria();
  Object.assign(process.env, { FERIA_URL: feria.url, FERIA_DATA_DIR: feria.dataDir, FERIA_DEMO_PASSWORD: feria.demoPassword });
  return () => feria.remove();
}
