import { expect, test } from '@playwright/test';

import { openPanel, ORGANIZER, publishHere } from './support/console.ts';
import { feria } from './support/feria.ts';
import { mailTo } from './support/mails.ts';
import { calendarEntry, fetchText, publicSees } from './support/public-data.ts';
import { realSchedule } from './support/schedules.ts';

test('The main job: an edition from an imported file to a phone, and whoever is concerned is told of the change', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const schedule = realSchedule();
  const slug = `feria-${Date.now().toString(36)}`;
  const { title } = schedule;

  await test.step('The organizer signs in', async () => {
    await page.goto('/console');
    await page.getByLabel('Correo electrónico').fill(ORGANIZER);
    await page.getByLabel('Contraseña', { exact: true }).fill('no es esta');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await expect(page.getByRole('alert')).toContainText(/contraseña/i);
    await page.getByLabel('Contraseña', { exact: true }).fill(feria.demoPassword);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await expect(page.getByRole('navigation', { name: 'Tareas' })).toBeVisible();
  });

  await test.step('creates an edition', async () => {
    await page.getByRole('link', { name: 'Ediciones' }).click();
    await page.getByRole('button', { name: 'Nueva edición' }).click();
    const form = page.getByRole('dialog', { name: 'Nueva edición' });
    await form.getByLabel('Nombre').fill(schedule.name);
    await form.getByLabel('Dirección en la web').fill(slug);
    await form.getByLabel('Primer día').fill(schedule.from);
    await form.getByLabel('Último día').fill(schedule.to);
    await form.getByLabel('Zona horaria').fill(schedule.zone);
    await form.getByRole('button', { name: 'Crear edición' }).click();
    await expect(page).toHaveURL(new RegExp(`/console/e/${slug}/edicion`));
  });

  await test.step('imports its programme: first what would happen, then it happens', async () => {
    await page.getByRole('link', { name: 'Importar' }).click();
    await page.locator('input[type=file]').setInputFiles(schedule.file);
    const card = page.getByRole('complementary').filter({ hasText: 'Formato: schedule.xml' });
    await expect(card.getByRole('listitem').filter({ hasText: 'Nuevas' })).toContainText(String(schedule.performances), { timeout: 45_000 });
    await expect(card.getByRole('listitem').filter({ hasText: 'Rechazadas' })).toContainText('0');
    await card.getByRole('button', { name: 'Aplicar importación' }).click();
    await expect(card.getByText('Aplicada. El público no ve nada hasta publicar.')).toBeVisible({ timeout: 45_000 });
    await card.getByRole('link', { name: 'Ver el programa' }).click();
  });

  await test.step('assigns France to an event', async () => {
    await page.getByRole('searchbox', { name: /^Buscar título/ }).fill(title);
    const panel = await openPanel(page, title);
    await panel.getByRole('tab', { name: 'Evento' }).click();
    await panel.getByRole('textbox', { name: 'Participantes' }).or(panel.getByRole('combobox', { name: 'Participantes' })).first().fill('Francia');
    await page.getByRole('option', { name: 'Francia', exact: true }).click();
    await panel.getByRole('heading', { level: 2 }).click();
    await panel.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByText('Evento guardado').first()).toBeVisible();
  });

  await test.step('publishes it', async () => {
    await page.getByRole('link', { name: 'Publicar' }).click();
    await expect(page.getByRole('tab', { name: /^Cambios · / })).toHaveText(`Cambios · ${schedule.performances}`, { timeout: 30_000 });
    await publishHere(page, 1, 'Primer programa');
  });

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const visitor = await phone.newPage();
  const before = await test.step('a visitor finds it on a phone', async () => {
    await publicSees(slug, 1);
    await visitor.goto(`/${slug}/agenda`);
    await visitor.getByRole('searchbox', { name: 'Buscar en la agenda' }).fill(title);
    const card = visitor.getByRole('main').getByRole('article').filter({ has: visitor.getByRole('link', { name: title }) }).first();
    await expect(card.locator('time')).toHaveText(schedule.start);
    await expect(card).toContainText('Francia');
    await card.getByRole('button', { name: /^Agregar a mi plan/ }).tap();
    await card.getByRole('link', { name: title }).tap();
    await expect(visitor).toHaveURL(/\/funcion\/\d+/);
    const entry = calendarEntry(await fetchText(`/feeds/${slug}/program.ics`), title);
    expect(entry.SEQUENCE).toBe('0');
    expect(entry.DTSTART).toContain(`T${schedule.start.replace(':', '')}00`);
    return entry;
  });

  await test.step('the organizer moves it five minutes and publishes again', async () => {
    await page.getByRole('link', { name: 'Programa', exact: true }).click();
    await page.getByRole('searchbox', { name: /^Buscar título/ }).fill(title);
    const panel = await openPanel(page, title);
    await panel.getByLabel('Hora').fill(schedule.later);
    await panel.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByText(/^Función \d+ guardada$/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Publicar' }).click();
    await expect(page.getByText('Otra hora').first()).toBeVisible();
    await publishHere(page, 2, 'Se recorre cinco minutos');
  });

  await test.step('the phone, the calendar and the mail tell the same change', async () => {
    await publicSees(slug, 2);
    await visitor.goto(`/${slug}/mi-plan`);
    await expect(visitor.getByText('Cambió desde que lo guardaste')).toBeVisible();
    await expect(visitor.getByRole('main').locator('time').filter({ hasText: schedule.later }).first()).toBeVisible();
    const after = calendarEntry(await fetchText(`/feeds/${slug}/program.ics`), title);
    expect(after).toEqual({ ...before, SEQUENCE: '1', DTSTART: before.DTSTART.replace(`T${schedule.start.replace(':', '')}`, `T${schedule.later.replace(':', '')}`) });
    const mail = await mailTo('embajada.fr@feria.example', `/${slug}/funcion/`, schedule.later);
    expect(mail).toContain(title);
    expect(mail).toContain(before.UID);
  });

  await test.step('and the console shows who was told', async () => {
    await page.getByRole('link', { name: 'Avisos' }).click();
    await page.getByRole('searchbox', { name: 'Buscar persona o asunto' }).fill('embajada.fr');
    const row = page.getByRole('row').filter({ hasText: 'publicación 2' }).filter({ hasText: 'correo' });
    await expect(row.getByText('enviado')).toBeVisible({ timeout: 30_000 });
  });
  await phone.close();
});
