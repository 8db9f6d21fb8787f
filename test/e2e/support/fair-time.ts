import type { Page } from '@playwright/test';

/** The second day of the demonstration fair, in the afternoon, on its walls. */
export const SATURDAY = { day: '2027-05-15', clock: new Date('2027-05-15T17:10:00-06:00') };

/** The visitor opens the site while the fair is on. */
export async function duringTheFair(page: Page): Promise<void> {
  await page.clock.setFixedTime(SATURDAY.clock);
}
