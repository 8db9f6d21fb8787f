import { expect, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

test('Ahora: on Saturday afternoon a visitor sees what is on and what comes next at each venue', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}`);
  await expect(page.getByText('17:10 · hora de la feria')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'sábado 15 de mayo' })).toBeVisible();
  await expect(page.getByText(/^\d+ funciones en este momento\.$/)).toBeVisible();

  const zocalo = page.getByRole('region', { name: 'Zócalo' }).first();
  await expect(zocalo.getByText(/^hasta las 1[78]:\d\d$/).first()).toBeVisible();
  await expect(zocalo.getByText('Enseguida')).toBeVisible();
  await expect(zocalo.getByText(/^en \d+ min$/).first()).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Abierto hoy' })).toBeVisible();
  await expect(page.getByText('Edición de demostración: el programa es inventado.')).toBeVisible();
});

test('Ahora: months before the fair it counts the days and offers to look at how it will be', async ({ page }) => {
  await page.goto(`/${DEMO}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Faltan [\d,.]+ días$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ver cómo se verá durante la feria' }).tap();
  await expect(page.getByText('17:30 · hora de la feria')).toBeVisible();
  await page.getByRole('button', { name: 'Volver al momento real' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: /^Faltan/ })).toBeVisible();
});
