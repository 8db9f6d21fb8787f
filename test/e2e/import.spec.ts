import { expect, type Locator, type Page, test } from '@playwright/test';

import { openConsole } from './support/console.ts';
import { cutSchedule, smallSchedule } from './support/schedules.ts';
import { SmallEdition } from './support/small-edition.ts';

/** Reads a file and gives the card with what it would do. */
async function read(page: Page, file: string): Promise<Locator> {
  await page.locator('input[type=file]').setInputFiles(file);
  const card = page.getByRole('complementary').filter({ hasText: /^.*Formato: / });
  await expect(card).toBeVisible({ timeout: 30_000 });
  return card;
}

function count(card: Locator, name: string): Locator {
  return card.getByRole('listitem').filter({ hasText: name }).locator('strong');
}

async function apply(page: Page, file: string): Promise<void> {
  const card = await read(page, file);
  await card.getByRole('button', { name: 'Aplicar importación' }).click();
  await expect(card.getByText('Aplicada. El público no ve nada hasta publicar.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Otro archivo' }).click();
}

test('A file that comes cut short cancels nothing by itself; cancelling a quarter asks for the number, and can be undone', async ({ page }) => {
  const edition = await SmallEdition.make('Archivo cortado');
  await openConsole(page, `/e/${edition.slug}/importar`);
  await apply(page, smallSchedule);

  const card = await read(page, cutSchedule);
  await expect(count(card, 'Iguales')).toHaveText('6');
  await expect(count(card, 'En el programa pero no en el archivo')).toHaveText('2');
  await expect(page.getByText('Son para cerrar')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Nada que aplicar' })).toBeDisabled();

  await card.getByRole('checkbox', { name: /^Cancelar también las 2 funciones que no vienen/ }).check();
  await card.getByRole('button', { name: 'Aplicar importación' }).click();
  const question = page.getByRole('dialog', { name: '¿Cancelar 2 funciones?' });
  const confirm = question.getByRole('button', { name: 'Aplicar y cancelar' });
  await expect(confirm).toBeDisabled();
  await question.getByLabel('Escriba 2 para confirmar').fill('3');
  await expect(confirm).toBeDisabled();
  await question.getByLabel('Escriba 2 para confirmar').fill('2');
  await confirm.click();
  await expect(card.getByText('Aplicada. El público no ve nada hasta publicar.')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Otro archivo' }).click();
  await page.getByRole('row').filter({ hasText: 'feria-chica-cortada.xml' }).getByRole('button', { name: 'Deshacer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deshacer importación' }).click();
  await expect(page.getByText(/^Importación deshecha: 2 vuelven/)).toBeVisible();
});

test('The programme goes out as a sheet and comes back untouched: no change at all', async ({ page }, testInfo) => {
  const edition = await SmallEdition.make('Ida y vuelta');
  await openConsole(page, `/e/${edition.slug}/importar`);
  await apply(page, smallSchedule);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Descargar programa (XLSX)' }).click()]);
  const sheet = testInfo.outputPath('programa.xlsx');
  await download.saveAs(sheet);
  const card = await read(page, sheet);
  await expect(count(card, 'Iguales')).toHaveText('8');
  for (const none of ['Nuevas', 'Cambian', 'Rechazadas', 'En el programa pero no en el archivo']) await expect(count(card, none)).toHaveText('0');
});
