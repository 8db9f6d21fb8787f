import { MISSION_ROLES } from '@feria/kernel';
import { ParticipantDirectory } from '@feria/participants-contract';
import { EditProgramme, PublishProgramme, RunTheDay, type DraftView } from '@feria/program-contract';
import { UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { presentListedEvent } from '../events/event.presenter.ts';
import { presentPerformance } from '../performances/performance.presenter.ts';
import { ProgrammeScope } from '../performances/programme-scope.ts';
import { publishedEntries } from '../releases/release-entries.ts';
import { checkDraft, presentReport } from './draft-conflicts.ts';
import { DraftLoader } from './draft-loader.ts';
import type { Draft } from './draft.ts';

@Injectable()
export class ReadDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly participants: ParticipantDirectory,
  ) {}

  /** Everything the board shows, in one answer; to a mission, what its own participants bring. */
  async execute(editionId: string, actor: Actor): Promise<DraftView> {
    const [whole, published, ownParticipantIds] = await this.uow.read(async (manager) => [
      await this.drafts.all(manager, editionId), await publishedEntries(manager, editionId), await this.ownParticipants(actor),
    ] as const);
    const draft = ownParticipantIds === null ? whole : partOf(whole, ownParticipantIds);
    const [editing, running] = [EditProgramme, RunTheDay].map((permission) => ProgrammeScope.of(actor, permission, editionId)) as [ProgrammeScope, ProgrammeScope];
    return {
      release: published.number,
      events: [...draft.events.values()].map((event) => presentListedEvent(draft, event)),
      performances: draft.performances.map((row) => presentPerformance(draft, published.entries, row)),
      conflicts: ownParticipantIds === null ? presentReport(draft, checkDraft(draft), actor.language) : [],
      abilities: {
        edit: editing.any || running.any,
        publish: running.any || ProgrammeScope.of(actor, PublishProgramme, editionId).any,
        venueIds: [editing, running].find(({ any }) => any)?.venueIds ?? null,
      },
      ownParticipantIds,
    };
  }

  private async ownParticipants({ grants }: Actor): Promise<string[] | null> {
    if (grants.length === 0 || grants.some(({ role }) => !MISSION_ROLES.includes(role))) return null;
    return this.participants.ofMissions(grants.flatMap(({ scopes }) => scopes.filter(({ kind }) => kind === 'mission').map(({ id }) => id)));
  }
}

/** The part of a draft that these participants bring: what others do, and where it is tight, is the office's matter. */
function partOf(draft: Draft, participantIds: readonly string[]): Draft {
  const events = new Map([...draft.events].filter(([, event]) => event.participantIds.some((id) => participantIds.includes(id))));
  return { ...draft, events, performances: draft.performances.filter(({ eventId }) => events.has(eventId)) };
}
