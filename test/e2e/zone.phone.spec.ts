import { expect, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

test.use({ timezoneId: 'Asia/Tokyo' });

test('A phone set to Tokyo shows the hours of the fair, not its own', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}`);
  expect(await page.evaluate(() => new Date().getHours())).toBe(8);
  await expect(page.getByText('17:10 · hora de la feria')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'sábado 15 de mayo' })).toBeVisible();

  await page.goto(`/${DEMO}/agenda?dia=2027-05-16`);
  const first = page.getByRole('main').getByRole('article').filter({ has: page.locator('time') }).first();
  const [shown, instant] = [await first.locator('time').textContent(), await first.locator('time').getAttribute('datetime')];
  const onTheWalls = new Intl.DateTimeFormat('es-MX', { timeZone: 'America/Mexico_City', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant ?? ''));
  expect(shown).toBe(onTheWalls);
});
