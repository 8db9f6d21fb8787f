import type { EditOutcome } from '@feria/program-contract';
import type { z } from 'zod';
import type { SavedPerformances } from './save-performances.ts';

export type EditOutcomeView = z.infer<typeof EditOutcome>;

/** The answer about one performance. */
export function outcomeOf({ performances, conflicts }: SavedPerformances): EditOutcomeView {
  const performance = performances[0]!;
  return { performance, conflicts, version: performance.version };
}
