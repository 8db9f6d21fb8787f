import { ReleaseReader, type ReleaseHead, type ReleaseStep } from '@feria/program-contract';
import { changeKinds, type ReleaseEntry, type RevisionContent } from '@feria/program-domain';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { releaseEntries } from './release-entries.ts';
import { Release } from './release.entity.ts';

interface StepRow {
  performanceId: string;
  sequence: number;
  content: RevisionContent;
  sequenceBefore: number | null;
  contentBefore: RevisionContent | null;
}

@Injectable()
export class StoredReleaseReader extends ReleaseReader {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async latest(editionId: string): Promise<ReleaseHead | undefined> {
    return (await this.heads(editionId, 1))[0];
  }

  async heads(editionId: string, limit: number): Promise<ReleaseHead[]> {
    const rows = await this.uow.read((manager) => manager.find(Release, { where: { editionId }, order: { number: 'DESC' }, take: limit }));
    return rows.map(({ number, note, publishedAt, publishedByName }) => ({ number, note, publishedAt, publishedBy: publishedByName }));
  }

  async entries(editionId: string, number: number): Promise<ReleaseEntry[]> {
    const rows = await this.uow.read((manager) => releaseEntries(manager, editionId, number));
    return rows.map(({ performanceId, sequence, content }) => ({ performanceId, sequence, content }));
  }

  /** The rows that differ are told by their revisions: equal pictures share one. */
  async steps(editionId: string, number: number): Promise<ReleaseStep[]> {
    const rows: StepRow[] = await this.uow.read((manager) => manager.query(
      `SELECT l.performance_id AS "performanceId", v.sequence, v.content, b.sequence AS "sequenceBefore", b.content AS "contentBefore"
       FROM program_release r JOIN program_release_revision l ON l.release_id = r.id JOIN program_revision v ON v.id = l.revision_id
       LEFT JOIN program_release p ON p.edition_id = r.edition_id AND p.number = r.number - 1
       LEFT JOIN program_release_revision k ON k.release_id = p.id AND k.performance_id = l.performance_id
       LEFT JOIN program_revision b ON b.id = k.revision_id
       WHERE r.edition_id = $1 AND r.number = $2 AND k.revision_id IS DISTINCT FROM l.revision_id
       ORDER BY (v.content->>'number')::int`,
      [editionId, number],
    ));
    return rows.map(({ performanceId, sequence, content, sequenceBefore, contentBefore }) => ({
      performanceId,
      before: contentBefore && { performanceId, sequence: sequenceBefore ?? 0, content: contentBefore },
      after: { performanceId, sequence, content },
      kinds: changeKinds(contentBefore, content),
    }));
  }
}
