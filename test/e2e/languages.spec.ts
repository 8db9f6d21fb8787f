import { expect, test } from '@playwright/test';

import { duringTheFair } from './support/fair-time.ts';
import { DEMO } from './support/feria.ts';

test('Languages: switching keeps the page and the filters; a text that has no translation says its language', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/agenda?dia=2027-05-16&disciplina=literature`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();

  await page.getByRole('navigation', { name: 'Idioma' }).getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(new RegExp(`/en/${DEMO}/agenda\\?dia=2027-05-16&disciplina=literature$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Remove the filter Literature' }).or(page.getByRole('button', { name: /Remove.*Literature/ })).first()).toBeVisible();
  const foreign = page.getByRole('main').locator('[lang="es"]').first();
  await expect(foreign).toBeVisible();
  await expect(page.getByRole('main').getByText('in Spanish').first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: /Français/ }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/${DEMO}/agenda\\?dia=2027-05-16`));
  await expect(page.getByRole('main').getByText('en espagnol').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});
