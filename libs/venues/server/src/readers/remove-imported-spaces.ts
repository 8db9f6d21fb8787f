import { Outbox, UnitOfWork } from '@feria/server';
import { VenuesChanged } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';

/** Takes back what `EnsureImportedSpaces` made, as far as it is still as it was made. */
@Injectable()
export class RemoveImportedSpaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async execute(editionId: string, spaceIds: string[]): Promise<void> {
    if (spaceIds.length === 0) return;
    await this.uow.run(async (manager) => {
      const [removed]: [{ venueId: string }[], number] = await manager.query(
        'DELETE FROM venues_space WHERE edition_id = $1 AND id = ANY($2) AND source IS NOT NULL AND version = 1 RETURNING venue_id AS "venueId"', [editionId, spaceIds]);
      if (removed.length === 0) return;
      await manager.query(
        `DELETE FROM venues_venue v WHERE id = ANY($1) AND source IS NOT NULL AND version = 1
         AND NOT EXISTS (SELECT FROM venues_space s WHERE s.venue_id = v.id)`, [removed.map(({ venueId }) => venueId)]);
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.spaces.removed', subject: { kind: 'edition', id: editionId }, after: { spaces: removed.length } } });
    });
  }
}
