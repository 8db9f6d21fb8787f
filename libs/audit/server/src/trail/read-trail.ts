import type { AuditPage, AuditQuery } from '@feria/audit-contract';
import { UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AuditEntry } from '../chain/audit-entry.entity.ts';
import { presentEntry } from './audit-entry.presenter.ts';
import { readableEditions } from './audit.policy.ts';

/** Pages of the trail, newest first, as far as somebody may read it. */
@Injectable()
export class ReadTrail {
  constructor(private readonly uow: UnitOfWork) {}

  async page(actor: Actor, query: AuditQuery, editionId?: string): Promise<AuditPage> {
    const readable = readableEditions(actor.grants);
    const conditions: [name: string, sql: string, value: unknown][] = [
      ['edition', 'entry.edition_id = :edition', editionId],
      ['readable', 'entry.edition_id = ANY(:readable)', readable === 'everything' ? undefined : readable],
      ['actor', `entry.actor->>'accountId' = :actor`, query.actor],
      ['action', query.action?.endsWith('.') ? 'starts_with(entry.action, :action)' : 'entry.action = :action', query.action],
      ['subjectKind', 'entry.subject_kind = :subjectKind', query.subjectKind],
      ['subjectId', 'entry.subject_id = :subjectId', query.subjectId],
      ['from', 'entry.at >= :from', query.from],
      ['to', 'entry.at < :to', query.to],
      ['cursor', 'entry.seq < :cursor', query.cursor],
    ];
    return this.uow.read(async (manager) => {
      const select = manager.createQueryBuilder(AuditEntry, 'entry').orderBy('entry.seq', 'DESC').limit(query.limit + 1);
      for (const [name, sql, value] of conditions) if (value !== undefined) select.andWhere(sql, { [name]: value });
      const found = await select.getMany();
      const entries = found.slice(0, query.limit).map(presentEntry);
      return { entries, next: found.length > query.limit ? entries.at(-1)!.seq : null };
    });
  }
}
