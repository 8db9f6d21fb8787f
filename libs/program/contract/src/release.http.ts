import { endpoint } from '@feria/kernel';
import { CHANGE_KINDS } from '@feria/program-domain';
import { z } from 'zod';
import { PublishProgramme, PublishReleases, ReadProgramme } from './permissions.ts';
import { ConflictView, Text } from './performance.http.ts';

const E = '/api/v1/editions/:edition';

/** Where and when, as a diff shows it: wall clock of the edition. */
const Shown = z.object({ title: Text, start: z.string().nullable(), durationMin: z.int(), venue: z.string(), space: z.string(), state: z.string(), reason: z.string().nullable() });

export const ReleaseChange = z.object({ performanceId: z.uuid(), number: z.int(), kinds: z.array(z.enum(CHANGE_KINDS)), before: Shown.nullable(), after: Shown,
  /** Which texts or people changed: `title.es`, `participants`… */
  fields: z.array(z.string()),
  /** Changes that only make sense together carry the same group. */
  group: z.string().nullable() });
export type ReleaseChange = z.infer<typeof ReleaseChange>;

export const ReleaseSummary = z.object({ number: z.int(), note: z.string(), publishedAt: z.string(), publishedBy: z.string(), performances: z.int(), changes: z.int() });
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

export const ReleasePreview = z.object({
  nextNumber: z.int(), changes: z.array(ReleaseChange), conflicts: z.array(ConflictView),
  /** Conflicts that stop this release unless repaired or waived. */
  blocking: z.int(),
});
export type ReleasePreview = z.infer<typeof ReleasePreview>;

/** Absent: everything that changed. */
const Selection = z.array(z.uuid()).max(5000).optional();

export const listReleases = endpoint({ id: 'program.releases.list', summary: 'Releases, newest first', method: 'GET', path: `${E}/releases`, access: ReadProgramme, response: z.array(ReleaseSummary) });
export const readRelease = endpoint({ id: 'program.releases.read', summary: 'What changed in a release', method: 'GET', path: `${E}/releases/:number`, access: ReadProgramme, response: ReleaseSummary.extend({ entries: z.array(ReleaseChange) }) });
export const previewRelease = endpoint({ id: 'program.releases.preview', summary: 'What publishing would change, and the conflicts of the result', method: 'POST', path: `${E}/releases/preview`, access: ReadProgramme, body: z.object({ performanceIds: Selection }), response: ReleasePreview });
export const publishRelease = endpoint({ id: 'program.releases.publish', summary: 'Publish the draft, or chosen performances of it', method: 'POST', path: `${E}/releases`, access: PublishReleases, body: z.object({ note: z.string().max(500).default(''), performanceIds: Selection,
  /** The release the caller looked at: 409 when another was published since. */
  after: z.int().optional() }), response: ReleaseSummary, status: 201 });
export const resetDraft = endpoint({ id: 'program.releases.reset', summary: 'Give the draft the values of a release', method: 'POST', path: `${E}/releases/:number/reset`, access: PublishProgramme, response: z.object({ changed: z.int(), unscheduled: z.int() }) });
