import { expect, test } from '@playwright/test';

import { duringTheFair } from './support/fair-time.ts';
import { DEMO } from './support/feria.ts';
import { fetchText } from './support/public-data.ts';

const FUNCTION = `/${DEMO}/funcion/20`;

/** The content of a meta element, as a link preview reads it. */
function meta(html: string, property: string): string {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

test('A performance: link previews and search engines read title, time and place without running anything', async () => {
  const html = await fetchText(FUNCTION);
  const title = meta(html, 'og:title').split(' · ')[0] ?? '';
  expect(title.length).toBeGreaterThan(3);
  expect(html).toContain(`<title>${title} · `);
  expect(meta(html, 'og:url')).toContain(FUNCTION);
  expect(meta(html, 'og:locale')).toBe('es_MX');
  expect(html).toContain('hreflang="fr"');
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, unknown>;
  expect(data).toMatchObject({ '@type': 'Event', name: title, eventStatus: 'https://schema.org/EventScheduled' });
  expect(data['startDate']).toMatch(/^2027-05-\d\dT\d\d:\d\d:00-06:00$/);
  expect(data['location']).toMatchObject({ '@type': 'Place' });
});

test('A performance: its page says when, where and who, is shared as a link, and goes to one\'s calendar', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await duringTheFair(page);
  await page.goto(FUNCTION);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const fact of ['Cuándo', 'Dónde', 'Presenta', 'Entrada']) await expect(page.getByRole('term').filter({ hasText: fact }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Compartir' }).click();
  await expect(page.getByText('Dirección copiada')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${new URL(page.url()).origin}${FUNCTION}`);
  await expect(page.getByText('Calendario', { exact: true }).first()).toBeVisible();
});
