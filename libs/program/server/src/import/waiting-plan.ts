import type { ParsedFile } from './readers/source-row.ts';

/** A dry run nobody applied is forgotten after a day. */
export const WAITING_HOURS = 24;

/** What waits between the dry run and applying: the rows of the file, and a digest of what they would do. */
export interface WaitingPlan {
  file: ParsedFile;
  digest: string;
}
