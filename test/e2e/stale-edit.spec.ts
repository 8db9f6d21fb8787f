import { expect, test } from '@playwright/test';

import { openConsole, openPanel } from './support/console.ts';
import { SmallEdition } from './support/small-edition.ts';

test('Two people edit one performance: the second sees both states and chooses, and nothing is lost', async ({ page, browser }) => {
  const edition = await SmallEdition.make('Dos a la vez', [{ title: 'Son de la loma', time: '12:00' }]);
  const colleague = await (await browser.newContext()).newPage();
  await openConsole(page, `/e/${edition.slug}/programa`);
  await openConsole(colleague, `/e/${edition.slug}/programa`, 'program@feria.example');
  const mine = await openPanel(page, 'Son de la loma');
  const theirs = await openPanel(colleague, 'Son de la loma');
  await mine.getByLabel('Hora').fill('13:00');

  await theirs.getByLabel('Hora').fill('15:30');
  await theirs.getByRole('button', { name: 'Guardar' }).click();
  await expect(colleague.getByText(/^Función \d+ guardada$/)).toBeVisible();

  await mine.getByRole('button', { name: 'Guardar' }).click();
  const choice = page.getByRole('dialog', { name: 'Alguien más lo cambió mientras usted editaba' });
  const row = choice.getByRole('row').filter({ hasText: 'Inicio' });
  await expect(row.getByRole('cell', { name: /13:00/ })).toBeVisible();
  await expect(row.getByRole('cell', { name: /15:30/ })).toBeVisible();
  await choice.getByRole('button', { name: 'Guardar lo mío' }).click();
  await expect(choice).toBeHidden();
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: 'Son de la loma' })).toContainText('13:00');
  await colleague.context().close();
});
