import { expect, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

test('Mapa: venues have names, can be reached without a finger, open their sheet, and stand in an equal list', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/mapa`);
  await expect(page.getByRole('heading', { level: 2, name: 'Las 20 sedes' })).toBeVisible();
  const map = page.getByRole('group', { name: /^Mapa: con las flechas/ });
  await expect(map).toBeVisible();

  // Every marker says what it is; nothing of the map is a mouse-only thing.
  const markers = map.getByRole('button');
  await expect(markers.first()).toBeVisible();
  for (const name of await markers.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''))) expect(name.trim().length).toBeGreaterThan(3);
  await map.getByRole('button', { name: /^\d+ sedes juntas, acercar: / }).first().focus();
  await page.keyboard.press('Enter');

  const list = page.getByRole('region', { name: 'Las 20 sedes' });
  await expect(list.getByRole('listitem')).toHaveCount(20);
  await expect(list.getByRole('listitem').first()).toContainText('Ahora:');
  await list.getByRole('button', { name: /^Mostrar .*Zócalo.* en el mapa$/ }).tap();
  await expect(page).toHaveURL(/sede=/);
  const sheet = page.getByRole('region', { name: /Zócalo/ });
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await sheet.getByRole('link', { name: 'Todo el programa de la sede' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: /Zócalo/ })).toBeVisible();
});
