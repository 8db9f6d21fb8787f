import { RECOMPRESS_DOCUMENTS } from '@feria/agenda-contract';
import { Injectable } from '@nestjs/common';
import type { EventEnvelope } from '@feria/kernel';
import { Jobs, Listens, UnitOfWork, type EventListener } from '@feria/server';
import { ProjectRelease } from './project-release.ts';

/** Gives the worker time to serve what is urgent first. */
const RECOMPRESS_AFTER_MS = 3000;

@Injectable()
@Listens({ name: 'agenda.project-release', event: 'program.release.published' })
export class ProjectPublishedRelease implements EventListener {
  constructor(
    private readonly project: ProjectRelease,
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
  ) {}

  async handle({ editionId, id }: EventEnvelope): Promise<void> {
    if (!editionId) return;
    await this.project.execute(editionId);
    await this.uow.afterCommit(() => this.jobs.enqueue(RECOMPRESS_DOCUMENTS, { editionId }, { id: `recompress-${id}`, delay: RECOMPRESS_AFTER_MS }));
  }
}

/** Names, hours and the map of a published edition reach the public without a new release of the programme. */
@Injectable()
@Listens({ name: 'agenda.project-edition', event: 'editions.edition.changed' })
export class ProjectChangedEdition extends ProjectPublishedRelease {}

@Injectable()
@Listens({ name: 'agenda.project-venues', event: 'venues.venues.changed' })
export class ProjectChangedVenues extends ProjectPublishedRelease {}
