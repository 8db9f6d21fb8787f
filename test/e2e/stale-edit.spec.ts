import { expect, test } from '@playwright/test';

import { openConsole, openPanel } from './support/console.ts';
import { SmallEdition } from './support/small-edition.ts';

test('Two people edit one performance: the second sees both states and chooses, and nothing is lost', async ({ page, browser }) => {
  const edition = await SmallEdition.make('Dos a la vez', [{ title: 'Son de la loma', time: '12:00' }]);
  const colleague = await (await browser.newContext()).newPage();
  await page.clock.install();
  await openConsole(page, `/e/${edition.slug}/programa`);
  await openConsole(colleague, `/e/${edition.slug}/programa`);
  const mine = await openPanel(page, 'Son de la loma');
  const theirs = await openPanel(colleague, 'Son de la loma');
  await mine.getByLabel('Hora').fill('13:00');

  await theirs.getByLabel('Hora').fill('15:30');
  await theirs.getByRole('button', { name: 'Guardar' }).click();
  await expect(colleague.getByText(/^Función \d+ guardada$/)).toBeVisible();

  // The list is read again every minute: what it learns must not make the older edit pass for a fresh one.
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'Son de la loma' });
  await page.clock.fastForward('01:05');
  await expect(row).toContainText('15:30');
  await expect(mine.getByLabel('Hora')).toHaveValue('13:00');

  await mine.getByRole('button', { name: 'Guardar' }).click();
  const choice = page.getByRole('dialog', { name: 'Alguien más lo cambió mientras usted editaba' });
  const start = choice.getByRole('row').filter({ hasText: 'Inicio' });
  await expect(start.getByRole('cell', { name: /13:00/ })).toBeVisible();
  await expect(start.getByRole('cell', { name: /15:30/ })).toBeVisible();
  await choice.getByRole('button', { name: 'Guardar lo mío' }).click();
  await expect(choice).toBeHidden();
  await expect(row).toContainText('13:00');
  await colleague.context().close();
});
