import { expect, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

test('Without signal: after one visit the agenda opens, says so in words, and takes stars', async ({ page, context }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/agenda`);
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated'));
  await page.reload();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/^Sin conexión/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Buscar en la agenda' }).fill('danza');
  await expect(page.getByRole('status').filter({ hasText: 'funciones' })).toBeVisible();
  await page.getByRole('button', { name: /^Agregar a mi plan: / }).first().tap();
  await page.getByRole('navigation', { name: 'Secciones' }).last().getByRole('link', { name: /Mi plan/ }).tap();
  await expect(page.getByText('1 función guardada')).toBeVisible();
  await page.goto(`/${DEMO}`);
  await expect(page.getByRole('heading', { level: 1, name: 'sábado 15 de mayo' })).toBeVisible();

  // The signal comes back: nobody has to do anything.
  await context.setOffline(false);
  await expect(page.getByText(/^Sin conexión/)).toBeHidden();
});
