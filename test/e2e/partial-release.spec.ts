import { expect, test } from '@playwright/test';

import { openConsole, openPanel, publishHere } from './support/console.ts';
import { publicSees } from './support/public-data.ts';
import { SmallEdition } from './support/small-edition.ts';

test('Only part of the changes is published: the public sees that part and no more', async ({ page }) => {
  const edition = await SmallEdition.make('Por partes', [{ title: 'Marimba al sol', time: '12:00' }, { title: 'Cuento de agua', time: '14:00' }]);
  await edition.publish();
  await openConsole(page, `/e/${edition.slug}/programa`);
  for (const [title, time] of [['Marimba al sol', '12:20'], ['Cuento de agua', '14:20']] as const) {
    const panel = await openPanel(page, title);
    await panel.getByLabel('Hora').fill(time);
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
    await panel.getByRole('button', { name: 'Guardar' }).click();
    await saved;
    await expect(page.getByRole('grid').getByRole('row').filter({ hasText: title })).toContainText(time);
    await panel.getByRole('button', { name: 'Cerrar' }).click();
  }

  await page.getByRole('link', { name: 'Publicar' }).click();
  await page.getByRole('checkbox', { name: 'Elegir «Cuento de agua»' }).uncheck();
  await expect(page.getByText('1 de 2 cambios elegidos')).toBeVisible();
  await publishHere(page, 2, 'Solo la marimba');

  await page.getByRole('tab', { name: 'Cambios · 1' }).click();
  await expect(page.getByText('Cuento de agua')).toBeVisible();
  await publicSees(edition.slug, 2);
  await page.goto(`/${edition.slug}/agenda`);
  const cards = page.getByRole('main').getByRole('article');
  await expect(cards.filter({ hasText: 'Marimba al sol' }).locator('time')).toHaveText('12:20');
  await expect(cards.filter({ hasText: 'Cuento de agua' }).locator('time')).toHaveText('14:00');
});
