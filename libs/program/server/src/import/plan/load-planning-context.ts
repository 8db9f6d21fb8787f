import { ParticipantDirectory } from '@feria/participants-contract';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DraftLoader } from '../../draft/draft-loader.ts';
import type { ParsedFile } from '../readers/source-row.ts';
import type { KnownPerformer, PlanningContext } from './planning-context.ts';

/** Brings together what a file is compared with. */
@Injectable()
export class LoadPlanningContext {
  constructor(
    private readonly drafts: DraftLoader,
    private readonly venues: VenueDirectory,
    private readonly participants: ParticipantDirectory,
  ) {}

  async execute(manager: EntityManager, editionId: string, file: ParsedFile): Promise<PlanningContext> {
    const draft = await this.drafts.all(manager, editionId);
    const performers: KnownPerformer[] = await manager.query(
      'SELECT id, name, kind, source, source_key AS "sourceKey" FROM program_performer WHERE edition_id = $1 ORDER BY source IS NOT NULL, id', [editionId]);
    const named = [...new Set(file.rows.flatMap(({ fields }) => fields.participants ?? []))];
    const cards = [...await this.participants.inEdition(editionId), ...await this.participants.byKeys(named), ...await this.participants.byIds([...draft.participants.keys()])];
    return {
      draft, file, performers,
      venues: await this.venues.ofEdition(editionId),
      importedSpaces: await this.venues.findImported(editionId, file.source),
      participants: [...new Map(cards.map((card) => [card.id, card])).values()].map(({ id, key, iso2, displayName, officialName }) => ({
        id, key, iso2, names: [...Object.values(displayName), ...Object.values(officialName)],
      })),
    };
  }
}
