import { expect, test } from '@playwright/test';

import { expectAccessible } from './support/accessible.ts';
import { duringTheFair } from './support/fair-time.ts';
import { DEMO } from './support/feria.ts';

const ROUTES = ['', '/agenda?dia=2027-05-16', '/mapa', '/mi-plan', '/funcion/20', '/sede/ZOC', '/pais/francia', '/no-existe'];
const LANGUAGES = { es: '', en: '/en', fr: '/fr' } as const;

test.describe.configure({ mode: 'parallel' });

for (const [language, prefix] of Object.entries(LANGUAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`No barrier on any page of the site: ${language}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await duringTheFair(page);
      for (const route of ROUTES) {
        await page.goto(`${prefix}/${DEMO}${route}`);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expectAccessible(page, `${prefix}${route}`);
      }
      await context.close();
    });
  }
}
