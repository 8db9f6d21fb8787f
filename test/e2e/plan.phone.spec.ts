import { expect, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

test('Mi plan: two stars without any account; the clash is said in words and all is still there after closing', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/mi-plan`);
  await expect(page.getByText('Tu plan está vacío')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Ver la agenda' }).tap();

  // Two that begin in the same hour of Sunday: whoever stars both cannot see both.
  await page.getByRole('group', { name: 'Días de la feria' }).getByRole('button', { name: /16\s*mayo?/ }).tap();
  await expect(page).toHaveURL(/dia=2027-05-16/);
  const sameTime = page.getByRole('main').getByRole('article').filter({ has: page.getByText('12:00', { exact: true }) });
  await expect(sameTime.nth(1)).toBeVisible();
  const titles = [await sameTime.nth(0).getByRole('heading').textContent(), await sameTime.nth(1).getByRole('heading').textContent()];
  for (const at of [0, 1]) await sameTime.nth(at).getByRole('button', { name: /^Agregar a mi plan: / }).tap();
  await expect(page.getByText('Agregada a tu plan')).toBeVisible();

  await page.getByRole('navigation', { name: 'Secciones' }).last().getByRole('link', { name: /Mi plan/ }).tap();
  await expect(page.getByText(/2 funciones guardadas · un cruce por resolver/)).toBeVisible();
  await expect(page.getByText(/^Se cruza con «.+»: coinciden \d+ min\.$/)).toBeVisible();
  await page.reload();
  for (const title of titles) await expect(page.getByRole('main').getByRole('heading', { name: title ?? '' }).first()).toBeVisible();

  await page.getByRole('button', { name: /^Quitar de mi plan: / }).first().tap();
  await expect(page.getByText('una función guardada').or(page.getByText('1 función guardada'))).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).tap();
  await expect(page.getByText(/2 funciones guardadas/)).toBeVisible();
});
