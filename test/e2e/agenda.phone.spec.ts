import { expect, type Locator, type Page, test } from '@playwright/test';

import { DEMO } from './support/feria.ts';
import { duringTheFair } from './support/fair-time.ts';

/** Opens a fold of the filter sheet and ticks one of its boxes. */
async function tick(sheet: Locator, facet: string, option: RegExp): Promise<void> {
  const fold = sheet.locator('details', { has: sheet.page().locator('summary', { hasText: facet }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').tap();
  await fold.getByRole('checkbox', { name: option }).check();
}

function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

test('Agenda: a day is narrowed by venue, country, discipline and language, and the address keeps it', async ({ page }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/agenda`);
  await page.getByRole('group', { name: 'Días de la feria' }).getByRole('button', { name: /16\s*mayo?/ }).tap();
  await expect(page).toHaveURL(/dia=2027-05-16/);
  await expect(page.getByRole('status').filter({ hasText: 'funciones' })).toBeVisible();

  await page.getByRole('button', { name: /^Filtros/ }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filtrar la agenda' });
  await tick(sheet, 'Disciplina', /^Música/);
  await tick(sheet, 'Sede', /Zócalo/);
  await sheet.getByRole('button', { name: /^Ver \d+ funci/ }).tap();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/dia=2027-05-16&sede=[^&]+&disciplina=music/);
  for (const card of await cards(page).filter({ has: page.locator('time') }).all()) await expect(card).toContainText('Zócalo');

  const chosen = page.getByRole('list', { name: 'Filtros puestos' });
  await expect(chosen.getByRole('button', { name: 'Quitar el filtro Música' })).toBeVisible();
  const before = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
  await page.reload();
  await expect(chosen.getByRole('button', { name: 'Quitar el filtro Música' })).toBeVisible();
  await expect.poll(() => page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()).toEqual(before);

  await chosen.getByRole('button', { name: 'Quitar todo' }).tap();
  await expect(page).toHaveURL(/agenda\?dia=2027-05-16$/);

  await page.getByRole('button', { name: /^Filtros/ }).tap();
  await tick(sheet, 'País o participante', /^Japón/);
  await tick(sheet, 'Idioma', /^japonés/i);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/pais=[^&]+&idioma=ja/);
});

test('Agenda: words are found without their accents, and sharing the address shares the search', async ({ page, context }) => {
  await duringTheFair(page);
  await page.goto(`/${DEMO}/agenda`);
  await page.getByRole('searchbox', { name: 'Buscar en la agenda' }).fill('japon');
  await expect(page).toHaveURL(/q=japon/);
  await expect(cards(page).first()).toContainText('Japón');
  const [titles] = [await page.getByRole('main').getByRole('heading', { level: 4 }).allTextContents()];

  const friend = await context.newPage();
  await duringTheFair(friend);
  await friend.goto(page.url());
  await expect(friend.getByRole('searchbox', { name: 'Buscar en la agenda' })).toHaveValue('japon');
  await expect.poll(() => friend.getByRole('main').getByRole('heading', { level: 4 }).allTextContents()).toEqual(titles);

  await page.getByRole('searchbox', { name: 'Buscar en la agenda' }).fill('xilófono submarino');
  await expect(page.getByText('Nada con estos filtros')).toBeVisible();
});
