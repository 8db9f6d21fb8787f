import { expect, type Locator, type Page } from '@playwright/test';

import { feria } from './feria.ts';

export const ORGANIZER = 'organizer@feria.example';

/** Somebody already signed in opens a screen of the console. */
export async function openConsole(page: Page, path: string, email = ORGANIZER): Promise<void> {
  const answer = await page.request.post(`${feria.url}/api/v1/session`, { data: { email, password: feria.demoPassword } });
  expect(answer.ok(), `${email} signs in`).toBe(true);
  await page.goto(`/console${path}`);
}

/** The panel of a performance, opened from the list of the programme. */
export async function openPanel(page: Page, title: string): Promise<Locator> {
  await page.getByRole('grid', { name: 'Lista del programa' }).getByRole('row').filter({ hasText: title }).first().click();
  const panel = page.getByRole('complementary', { name: title });
  await expect(panel).toBeVisible();
  return panel;
}

/** Publishes what is chosen, with a note, and waits until it is done. */
export async function publishHere(page: Page, number: number, note: string): Promise<void> {
  const verb = new RegExp(`^Publicar .*\\b${number}$`);
  await page.getByLabel('Nota').fill(note);
  await page.getByRole('complementary', { name: `Publicación ${number}` }).getByRole('button', { name: verb }).click();
  const question = page.getByRole('dialog', { name: new RegExp(`^¿.*\\b${number}\\?$`) });
  await question.getByRole('button', { name: verb }).click();
  await expect(question).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(new RegExp(`^Publicación (n\\.º )?${number} `)).first()).toBeVisible();
}
