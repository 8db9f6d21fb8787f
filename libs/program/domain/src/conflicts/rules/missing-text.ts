import { groupBy } from '../../collections/group-by.ts';
import { milder } from '../../vocabulary/severity.ts';
import type { Conflict } from '../conflict.ts';
import type { ConflictContext } from '../conflict-context.ts';
import type { DraftPerformance } from '../draft-performance.ts';

/**
 * An event without title or summary in the edition's source language; blank is missing, other languages do not count.
 * One conflict per event, about all its planned and suspended performances: a hold is never public, a cancelled one needs no text.
 * The rule's severity is for the title. A summary alone is at most a warning: of a real programme of 1,351 events 730 have none.
 * Key: `missing_text:`, what is missing and the event's id.
 */
export function missingTexts(context: ConflictContext): Conflict[] {
  const shown = context.input.performances.filter(({ state }) => state === 'planned' || state === 'suspended');
  return [...groupBy(shown, ({ eventId }) => eventId)].flatMap(([eventId, performances]): Conflict[] => {
    const missing = missingOf(context, performances[0]!);
    const ofRule = context.severityOf('missing_text', performances);
    const severity = missing.includes('title') ? ofRule : milder(ofRule, 'warn');
    if (missing.length === 0 || severity === 'off') return [];
    return [{
      key: `missing_text:${missing.join('+')}:${eventId}`,
      rule: 'missing_text',
      severity,
      ...context.subject(performances),
      facts: { missing },
    }];
  });
}

function missingOf(context: ConflictContext, performance: DraftPerformance): ('title' | 'summary')[] {
  const language = context.input.edition.sourceLanguage;
  return (['title', 'summary'] as const).filter((field) => !performance[field]?.[language]?.trim());
}
