import { expect, test } from '@playwright/test';

import { expectAccessible } from './support/accessible.ts';
import { openConsole, openPanel } from './support/console.ts';
import { DEMO } from './support/feria.ts';

const DOORS = ['/entrar', '/contrasena-olvidada', '/recuperar/ya-no-sirve'];
const SCREENS = ['/ediciones', '/cuentas', '/perfil', ...['programa', 'publicar', 'publicaciones/1', 'importar', 'sedes', 'participantes', 'avisos', 'edicion', 'auditoria'].map((screen) => `/e/${DEMO}/${screen}`)];

test.use({ colorScheme: 'light' });

test('No barrier at the doors of the console', async ({ page }) => {
  for (const door of DOORS) {
    await page.goto(`/console${door}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, door);
  }
});

test('No barrier on any screen of the office', async ({ page }) => {
  await openConsole(page, '');
  for (const screen of SCREENS) {
    await page.goto(`/console${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByLabel('Cargando')).toHaveCount(0);
    await expectAccessible(page, screen);
  }
  await page.goto(`/console/e/${DEMO}/programa`);
  await openPanel(page, await page.getByRole('row').nth(1).locator('strong').nth(1).innerText());
  await expectAccessible(page, 'programa, with a performance open');
});

test('No barrier on what a mission sees', async ({ page }) => {
  await openConsole(page, `/e/${DEMO}/inicio`, 'embajada.es@feria.example');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'inicio');
});
