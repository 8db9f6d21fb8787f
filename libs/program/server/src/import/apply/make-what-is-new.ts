import { newId } from '@feria/kernel';
import { ParticipantDirectory } from '@feria/participants-contract';
import { IMPORTED_VENUE_SEVERITIES, type Rule } from '@feria/program-domain';
import { VenueDirectory, type VenueView } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Performer } from '../../performers/performer.entity.ts';
import { PolicyRow } from '../../policy/policy-row.entity.ts';
import { insertRows } from '../../rows/bulk-rows.ts';
import type { NewPlace } from '../plan/find-place.ts';
import type { ImportPlan } from '../plan/plan-import.ts';
import type { PlanningContext } from '../plan/planning-context.ts';

/** Ids in the place of the plan's `new:…`, and what was made for them. */
export interface Made {
  idOf: ReadonlyMap<string, string>;
  performerIds: string[];
  spaceIds: string[];
}

interface MadeSpaces {
  byToken: [string, string][];
  /** Those that were not there under another origin. */
  made: string[];
}

/** Makes the spaces, venues and performers that rows name and nobody knew, before the rows themselves. */
@Injectable()
export class MakeWhatIsNew {
  constructor(
    private readonly venues: VenueDirectory,
    private readonly participants: ParticipantDirectory,
  ) {}

  async execute(manager: EntityManager, { rows, newPlaces, newPerformers }: ImportPlan, { draft, venues, file }: PlanningContext): Promise<Made> {
    const editionId = draft.edition.id;
    const written = rows.filter(({ outcome }) => outcome === 'created' || outcome === 'changed');
    const spaces = await this.makeSpaces(manager, editionId, file.source, [...newPlaces], venues);
    const performers = [...newPerformers].map(([token, { name, kind, sourceKey }]) => ({
      token, id: newId(), editionId, kind, name, source: sourceKey === null ? null : file.source, sourceKey,
    }));
    await insertRows(manager, Performer, performers);
    const participantIds = [...new Set(written.flatMap(({ fields, changes }) => [...(fields.participants ?? []), ...changes.flatMap(({ field, after }) => (field === 'participants' ? after as string[] : []))]))];
    if (participantIds.length > 0) await this.participants.ensureParticipations(editionId, participantIds);
    return {
      idOf: new Map([...spaces.byToken, ...performers.map(({ token, id }) => [token, id] as const)]),
      performerIds: performers.map(({ id }) => id),
      spaceIds: spaces.made,
    };
  }

  private async makeSpaces(
    manager: EntityManager, editionId: string, source: string, places: [string, NewPlace][], venuesBefore: readonly VenueView[],
  ): Promise<MadeSpaces> {
    if (places.length === 0) return { byToken: [], made: [] };
    const known = new Set(venuesBefore.flatMap(({ spaces }) => spaces.map(({ id }) => id)));
    const ids = await this.venues.ensureSpaces(editionId, places.map(([, { key, name, venueName }]) => ({ source, sourceKey: key, name, ...(venueName !== undefined && { venueName }) })));
    const newVenues = (await this.venues.ofEdition(editionId)).map(({ id }) => id).filter((id) => !venuesBefore.some((venue) => venue.id === id));
    await insertRows(manager, PolicyRow, newVenues.flatMap((venueId) => Object.entries(IMPORTED_VENUE_SEVERITIES).map(([rule, severity]) => ({ id: newId(), editionId, venueId, rule: rule as Rule, severity }))));
    return { byToken: places.map(([token, { key }]) => [token, ids.get(key)!]), made: [...ids.values()].filter((id) => !known.has(id)) };
  }
}
