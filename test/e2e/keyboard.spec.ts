import { expect, type Page, test } from '@playwright/test';

import { duringTheFair } from './support/fair-time.ts';
import { DEMO } from './support/feria.ts';

/** Presses Tab until what has the focus carries that name; gives up after many stops. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    if (name.test(focused.trim())) return;
  }
  throw new Error(`The Tab key never came to ${name}`);
}

test('Keyboard alone: from the agenda to a performance, its star, and back to where one was', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/agenda?dia=2027-05-16`);
  const card = page.getByRole('main').getByRole('article').filter({ has: page.locator('time') }).first();
  const title = (await card.getByRole('heading').textContent()) ?? '';

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  await page.keyboard.press('Enter');

  const sheet = page.getByRole('dialog', { name: title });
  await expect(sheet).toBeVisible();
  await expect(page).toHaveURL(/\/funcion\/\d+$/);
  await tabTo(page, /^Agregar a mi plan$/);
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('button', { name: 'En mi plan' })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/agenda\?dia=2027-05-16$/);
  await expect(card.getByRole('link', { name: title })).toBeFocused();
  await expect(card.getByRole('button', { name: `Quitar de mi plan: ${title}` })).toBeVisible();
});
