import { newId, Problem } from '@feria/kernel';
import { DraftChanged, type PolicyEntry } from '@feria/program-contract';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { checkDraft, presentReport } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { Draft } from '../draft/draft.ts';
import { insertRows } from '../rows/bulk-rows.ts';
import { PolicyRow } from './policy-row.entity.ts';
import { recopyExclusive } from './recopy-exclusive.ts';

export type PolicyEntryView = z.output<typeof PolicyEntry>;

@Injectable()
export class WritePolicy {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly outbox: Outbox,
  ) {}

  /** Replaces all severities that differ from the defaults. */
  async execute(editionId: string, entries: readonly PolicyEntryView[]): Promise<PolicyEntryView[]> {
    return this.uow.run(async (manager) => {
      const draft = await this.drafts.all(manager, editionId);
      const policy = [...new Map(entries.map((entry) => [`${entry.rule} ${entry.venueId}`, entry])).values()];
      refuseUnknownVenues(draft, policy);
      const next = { ...draft, policy };
      refuseOverlaps(next);
      await manager.query('DELETE FROM program_policy WHERE edition_id = $1', [editionId]);
      await insertRows(manager, PolicyRow, policy.map((entry) => ({ id: newId(), editionId, ...entry })));
      await recopyExclusive(manager, next);
      await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds: [] }, fact: {
        action: 'program.policy.changed', subject: { kind: 'edition', id: editionId }, before: { policy: draft.policy }, after: { policy } } });
      return policy;
    });
  }
}

function refuseUnknownVenues({ places }: Draft, policy: readonly PolicyEntryView[]): void {
  const known = new Set<string | null>([null, ...places.venues.map(({ id }) => id)]);
  if (policy.every(({ venueId }) => known.has(venueId))) return;
  throw new Problem('program/unknown-venue', 422, 'Una de las sedes no es de esta edición');
}

/** Overlaps that stand, waived ones too, have to be repaired before the database forbids them. */
function refuseOverlaps(draft: Draft): void {
  const { open, waived } = checkDraft(draft);
  const forbidden = [...open, ...waived].filter(({ rule, severity }) => rule === 'space_overlap' && severity === 'block_edit');
  if (forbidden.length === 0) return;
  throw new Problem('program/overlaps-stand', 409, 'Hay funciones que se enciman: corríjalas antes de prohibirlo al editar', {
    conflicts: presentReport(draft, { open: forbidden, waived: [] }, currentActor().language),
  });
}
