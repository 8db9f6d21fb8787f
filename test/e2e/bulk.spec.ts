import { expect, test } from '@playwright/test';

import { openConsole } from './support/console.ts';
import { SmallEdition } from './support/small-edition.ts';

test('Several at once: three shows are moved together, and one click takes it back', async ({ page }) => {
  const edition = await SmallEdition.make('Varias juntas', [{ title: 'Banda uno', time: '12:00' }, { title: 'Banda dos', time: '13:00' }, { title: 'Banda tres', time: '14:00' }]);
  await openConsole(page, `/e/${edition.slug}/programa`);
  const list = page.getByRole('grid', { name: 'Lista del programa' });
  const hours = () => list.getByRole('row').filter({ hasText: 'Banda' }).evaluateAll((rows) => rows.map((row) => /\d\d:\d\d/.exec(row.textContent ?? '')?.[0]));
  await expect.poll(hours).toEqual(['12:00', '13:00', '14:00']);

  await list.getByRole('checkbox', { name: 'Elegir todas las que se ven' }).check();
  const bar = page.getByRole('form', { name: 'Cambiar varias' });
  await expect(bar.getByText('3 elegidas')).toBeVisible();
  await bar.getByLabel('Minutos').fill('30');
  await bar.getByRole('button', { name: 'Aplicar' }).click();
  await expect.poll(hours).toEqual(['12:30', '13:30', '14:30']);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(hours).toEqual(['12:00', '13:00', '14:00']);
});
