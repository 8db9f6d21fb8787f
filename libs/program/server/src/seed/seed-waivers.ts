import { Clock, newId } from '@feria/kernel';
import type { SeedWaiver } from '@feria/program-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkDraft } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import { insertRows } from '../rows/bulk-rows.ts';
import { Waiver } from '../waivers/waiver.entity.ts';

/** Waives in a seeded programme every conflict of a rule in which a performance takes part. */
@Injectable()
export class SeedWaivers {
  constructor(
    private readonly drafts: DraftLoader,
    private readonly clock: Clock,
  ) {}

  async write(manager: EntityManager, editionId: string, waivers: readonly SeedWaiver[], accountId: string): Promise<void> {
    if (waivers.length === 0) return;
    const { open } = checkDraft(await this.drafts.all(manager, editionId));
    const at = this.clock.now();
    const rows = waivers.flatMap(({ rule, performanceNumber, reason }) => open
      .filter((conflict) => conflict.rule === rule && conflict.performances.some(({ number }) => number === performanceNumber))
      .map(({ key }) => ({ id: newId(), editionId, rule, conflictKey: key, reason, accountId, at })));
    await insertRows(manager, Waiver, [...new Map(rows.map((row) => [row.conflictKey, row])).values()]);
  }
}
