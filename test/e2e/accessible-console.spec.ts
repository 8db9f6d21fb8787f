import { expect, test } from '@playwright/test';

import { expectAccessible } from './support/accessible.ts';
import { openConsole } from './support/console.ts';
import { DEMO } from './support/feria.ts';

const DOORS = ['/entrar', '/contrasena-olvidada', '/recuperar/ya-no-sirve'];
const SCREENS = ['/ediciones', '/cuentas', '/perfil', ...['programa', 'publicar', 'publicaciones/1', 'importar', 'sedes', 'participantes', 'avisos', 'edicion', 'auditoria'].map((screen) => `/e/${DEMO}/${screen}`)];

test.use({ colorScheme: 'light' });

test.describe.configure({ mode: 'parallel' });

test('No barrier at the doors of the console', async ({ page }) => {
  for (const door of DOORS) {
    await page.goto(`/console${door}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, door);
  }
});

for (const screen of SCREENS) {
  test(`No barrier on the screen of the office ${screen}`, async ({ page }) => {
    await openConsole(page, screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByLabel('Cargando')).toHaveCount(0);
    await expectAccessible(page, screen);
  });
}

test('No barrier on a performance that is open beside the list', async ({ page }) => {
  await openConsole(page, `/e/${DEMO}/programa?ver=20`);
  const panel = page.getByRole('complementary');
  for (const tab of ['Cuándo y dónde', 'Evento', /^Conflictos/]) {
    await panel.getByRole('tab', { name: tab }).click();
    await expectAccessible(page, `performance, ${String(tab)}`);
  }
});

test('No barrier on what a mission sees', async ({ page }) => {
  await openConsole(page, `/e/${DEMO}/inicio`, 'embajada.es@feria.example');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'inicio');
});
