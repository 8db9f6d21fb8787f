import { createHash } from 'node:crypto';
import { newId } from '@feria/kernel';
import { canonicalJson, type Composition, type ReleaseEntry } from '@feria/program-domain';
import type { EntityManager } from 'typeorm';
import type { StoredEntry } from './release-entries.ts';
import { Release } from './release.entity.ts';

/** SHA-256 of picture and sequence, in hexadecimal. */
function revisionHash({ sequence, content }: ReleaseEntry): string {
  return createHash('sha256').update(canonicalJson({ sequence, content })).digest('hex');
}

/** Stores a release with its lines; a picture that some earlier release had too is stored once. */
export async function writeRelease(manager: EntityManager, release: Release, { kept, made }: Composition<StoredEntry>): Promise<void> {
  await manager.insert(Release, release);
  const revisions = made.map((entry) => ({ id: newId(), hash: revisionHash(entry), ...entry }));
  await manager.query(
    `INSERT INTO program_revision (id, edition_id, performance_id, hash, sequence, content)
     SELECT r.id, $1, r."performanceId", r.hash, r.sequence, r.content
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "performanceId" uuid, hash text, sequence int, content jsonb)
     ON CONFLICT (performance_id, hash) DO NOTHING`,
    [release.editionId, JSON.stringify(revisions)],
  );
  await manager.query(
    `INSERT INTO program_release_revision (release_id, revision_id, performance_id)
     SELECT $1, v.id, v.performance_id FROM unnest($2::uuid[], $3::text[]) AS r(performance_id, hash) JOIN program_revision v USING (performance_id, hash)`,
    [release.id, revisions.map(({ performanceId }) => performanceId), revisions.map(({ hash }) => hash)],
  );
  await manager.query(
    'INSERT INTO program_release_revision (release_id, revision_id, performance_id) SELECT $1, * FROM unnest($2::uuid[], $3::uuid[])',
    [release.id, kept.map(({ revisionId }) => revisionId), kept.map(({ performanceId }) => performanceId)],
  );
}
