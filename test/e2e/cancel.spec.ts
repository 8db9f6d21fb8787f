import { expect, test } from '@playwright/test';

import { openConsole, openPanel, publishHere } from './support/console.ts';
import { publicSees } from './support/public-data.ts';
import { SmallEdition } from './support/small-edition.ts';

test('A cancellation needs a reason, stays on the site as cancelled, and its embassy finds the notice', async ({ page, browser }) => {
  const edition = await SmallEdition.make('Se cancela', [{ title: 'Acordeón de barrio', time: '12:00', country: 'FR' }, { title: 'Baile de salón', time: '14:00' }]);
  await edition.publish();
  await openConsole(page, `/e/${edition.slug}/programa`);
  const panel = await openPanel(page, 'Acordeón de barrio');
  await panel.getByLabel('Estado').click();
  await page.getByRole('option', { name: 'Cancelada' }).click();
  await panel.getByRole('button', { name: 'Guardar' }).click();
  await expect(panel.getByText('Escriba la razón: la leerá el público')).toBeVisible();
  await panel.getByLabel('Razón').fill('Lluvia fuerte');
  await panel.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText(/^Función \d+ guardada$/)).toBeVisible();
  await page.getByRole('link', { name: 'Publicar' }).click();
  await publishHere(page, 2, 'Por la lluvia');

  await publicSees(edition.slug, 2);
  await page.goto(`/${edition.slug}/agenda`);
  const card = page.getByRole('main').getByRole('article').filter({ hasText: 'Acordeón de barrio' });
  await expect(card).toContainText('Cancelada');
  await expect(card).toContainText('Lluvia fuerte');

  const embassy = await (await browser.newContext()).newPage();
  await openConsole(embassy, '', 'embajada.fr@feria.example');
  // The French embassy reads the console in French.
  await embassy.getByRole('button', { name: /^Avis/ }).click();
  const notice = embassy.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Acordeón de barrio' }).filter({ hasText: /annul/i });
  await expect(notice.first()).toBeVisible({ timeout: 30_000 });
  await expect(notice.first()).toContainText('Lluvia fuerte');
  await embassy.context().close();
});
