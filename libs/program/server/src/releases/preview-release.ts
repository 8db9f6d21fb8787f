import type { ReleasePreview } from '@feria/program-contract';
import { draftChanges, pairSuggestions } from '@feria/program-domain';
import { currentActor, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { presentReport } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import { draftPictures } from '../draft/draft-pictures.ts';
import { nextRelease } from './next-release.ts';
import { latestNumber, releaseEntries } from './release-entries.ts';
import { presentChanges } from './release.presenter.ts';

@Injectable()
export class PreviewRelease {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
  ) {}

  /** What publishing would do now; writes nothing. Groups are told of all that changed, also beside a selection. */
  async execute(editionId: string, performanceIds?: readonly string[]): Promise<ReleasePreview> {
    const { draft, last, previous } = await this.uow.read(async (manager) => {
      const number = await latestNumber(manager, editionId);
      return { draft: await this.drafts.all(manager, editionId), last: number, previous: await releaseEntries(manager, editionId, number) };
    });
    const { changes, report } = nextRelease(draft, previous, performanceIds);
    const groups = pairSuggestions(performanceIds ? draftChanges(previous, draftPictures(draft)) : changes);
    return {
      nextNumber: last + 1,
      changes: presentChanges(draft.edition.zone, changes, groups),
      conflicts: presentReport(draft, report, currentActor().language),
      blocking: report.open.filter(({ severity }) => severity !== 'warn').length,
    };
  }
}
