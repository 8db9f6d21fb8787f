import { randomBytes } from 'node:crypto';

import { expect, type Page, test } from '@playwright/test';
import { ProductClient } from '@feria/test-support/processes';

import { openConsole } from './support/console.ts';
import { feria } from './support/feria.ts';
import { mailTo } from './support/mails.ts';

const PASSPHRASE = 'las jacarandas de abril 27';

/** An embassy's account of its own for this journey, whose link to set a password lies in the mail folder. */
async function invited(): Promise<{ email: string; link: string }> {
  const office = await ProductClient.signedIn(feria);
  const email = `visita-${randomBytes(4).toString('hex')}@embajada.example`;
  await office.send('POST', '/api/v1/accounts', { email, name: 'Agregada de visita', language: 'es', grants: [{ role: 'attache' }] });
  return { email, link: await linkIn(email) };
}

async function linkIn(email: string, not = ''): Promise<string> {
  const mail = await mailTo(email, '/console/recuperar/');
  const link = /https?:\/\/\S+\/console\/recuperar\/[\w-]+/.exec(mail)?.[0] ?? '';
  if (link !== not) return new URL(link).pathname;
  return linkIn(email, not);
}

async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Contraseña nueva', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Guardar contraseña' }).click();
  await expect(page.getByRole('heading', { name: 'Contraseña guardada' })).toBeVisible();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/console/entrar');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}

test('A forgotten password: the link in the mail sets a new one, works once, and ends the sessions that were open', async ({ page, browser }) => {
  const { email, link } = await invited();
  await choosePassword(page, link, PASSPHRASE);
  await signIn(page, email, PASSPHRASE);
  await expect(page.getByRole('button', { name: 'Cuenta de Agregada de visita' })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto('/console/entrar');
  await other.getByRole('link', { name: 'Olvidé mi contraseña' }).click();
  await other.getByLabel('Correo electrónico').fill(email);
  await other.getByRole('button', { name: 'Enviar enlace' }).click();
  await expect(other.getByText(`Si ${email} tiene una cuenta, el enlace ya va en camino.`, { exact: false })).toBeVisible();
  const second = await linkIn(email, link);
  await choosePassword(other, second, `${PASSPHRASE} bis`);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Entrar' })).toBeVisible();
  await signIn(page, email, PASSPHRASE);
  await expect(page.getByRole('alert')).toBeVisible();

  await other.goto(second);
  await other.getByLabel('Contraseña nueva', { exact: true }).fill('otra frase muy distinta 9');
  await other.getByRole('button', { name: 'Guardar contraseña' }).click();
  await expect(other.getByRole('alert')).toBeVisible();
  await other.context().close();
});

test('Open sessions: one sees the other browser and closes it', async ({ page, browser }) => {
  const { email, link } = await invited();
  await choosePassword(page, link, PASSPHRASE);
  await signIn(page, email, PASSPHRASE);
  const forgotten = await (await browser.newContext()).newPage();
  await signIn(forgotten, email, PASSPHRASE);
  await expect(forgotten.getByRole('button', { name: 'Cuenta de Agregada de visita' })).toBeVisible();

  await page.getByRole('button', { name: 'Cuenta de Agregada de visita' }).click();
  await page.getByRole('menuitem', { name: 'Mi perfil' }).click();
  const sessions = page.getByRole('region', { name: 'Sesiones abiertas' }).getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  await sessions.getByRole('button', { name: 'Cerrar sesión' }).click();
  await expect(sessions).toHaveCount(1);
  await forgotten.reload();
  await expect(forgotten.getByRole('heading', { name: 'Entrar' })).toBeVisible();
  await forgotten.context().close();
});

test('The audit trail tells what was done, and its chain is whole', async ({ page }) => {
  await openConsole(page, '/e/fica-demo/auditoria?todo=true');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Verificar la cadena' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^La cadena está completa: [\d,.\s]+ hechos/ })).toBeVisible({ timeout: 30_000 });
});
