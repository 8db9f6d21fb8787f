import { Clock, newId, Problem } from '@feria/kernel';
import { PublishProgramme, ReleasePublished, RunTheDay, type ReleaseSummary } from '@feria/program-contract';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { presentReport } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { Draft } from '../draft/draft.ts';
import { ProgrammeScope, scopedFacts } from '../performances/programme-scope.ts';
import { DAY_KINDS } from '../performances/running-the-day.ts';
import { nextRelease, type NextRelease } from './next-release.ts';
import { lockReleases } from './publish-lock.ts';
import { latestNumber, releaseEntries } from './release-entries.ts';
import type { Release } from './release.entity.ts';
import { presentSummary } from './release.presenter.ts';
import { writeRelease } from './write-release.ts';

export interface PublishOrder {
  note: string;
  /** Undefined: everything that changed. */
  performanceIds?: readonly string[];
  /** The last release that the caller knows of; undefined: whatever it is. */
  after?: number;
}

@Injectable()
export class PublishRelease {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Revisions, release and outbox entry in one transaction, under the edition's lock. Nothing is ever half published. */
  async execute(editionId: string, { note, performanceIds, after }: PublishOrder): Promise<ReleaseSummary> {
    return this.uow.run(async (manager) => {
      await lockReleases(manager, editionId);
      const last = await latestNumber(manager, editionId);
      if (after !== undefined && after !== last) throw releaseMovedOn(last);
      const draft = await this.drafts.all(manager, editionId);
      const previous = last === 0 ? [] : await releaseEntries(manager, editionId, last);
      const next = nextRelease(draft, previous, performanceIds);
      requirePublishable(draft, next);
      const release = this.row(editionId, last + 1, note, next);
      await writeRelease(manager, release, next.composition);
      await this.outbox.append(ReleasePublished, {
        editionId,
        payload: { editionId, number: release.number },
        fact: { action: 'program.release.published', subject: { kind: 'release', id: release.id }, after: {
          number: release.number, note, changes: next.changes.map(({ after: { number }, kinds }) => ({ number, kinds })) } },
      });
      return presentSummary(release);
    });
  }

  private row(editionId: string, number: number, note: string, { entries, changes }: NextRelease): Release {
    const actor = currentActor();
    return {
      id: newId(), editionId, number, note, publishedBy: actor.accountId, publishedByName: actor.name, publishedAt: this.clock.now(),
      performances: entries.length, changes: changes.length,
    };
  }
}

function requirePublishable(draft: Draft, next: NextRelease): void {
  const { composition, report, blocked } = next;
  if (composition.made.length === 0) throw new Problem('program/nothing-to-publish', 409, 'No hay cambios que publicar');
  const actor = currentActor();
  requireScope(draft, next);
  if (!blocked) return;
  const open = report.open.filter(({ severity }) => severity !== 'warn');
  throw new Problem('program/release-blocked', 409, 'Hay conflictos que impiden publicar: corríjalos o acéptelos con una razón', {
    conflicts: presentReport(draft, { open, waived: [] }, actor.language),
  });
}

function releaseMovedOn(current: number): Problem {
  return new Problem('program/release-moved-on', 409, `Mientras tanto salió la publicación ${current}: revise los cambios de nuevo`, { current });
}

/** Throws 403 unless the actor may publish each changed row, or runs the day of its venue and tells no more than that. */
function requireScope(draft: Draft, { composition, changes }: NextRelease): void {
  const rows = new Map(draft.performances.map((row) => [row.id, row]));
  const [publishing, running] = [PublishProgramme, RunTheDay].map((permission) => ProgrammeScope.of(currentActor(), permission, draft.edition.id)) as [ProgrammeScope, ProgrammeScope];
  const ofTheDay = new Set(changes.filter(({ kinds }) => kinds.every((kind) => DAY_KINDS.includes(kind))).map(({ performanceId }) => performanceId));
  publishing.require(composition.made.flatMap(({ performanceId }) => rows.get(performanceId) ?? [])
    .map((row) => ({ id: row.id, facts: scopedFacts(draft, row) }))
    .filter(({ id, facts }) => !(ofTheDay.has(id) && running.covers(facts)))
    .map(({ facts }) => facts));
}
