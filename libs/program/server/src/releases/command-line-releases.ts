import { ProgrammeReleases } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { checkDraft, presentReport } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import { PublishRelease } from './publish-release.ts';

@Injectable()
export class CommandLineReleases extends ProgrammeReleases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly publishing: PublishRelease,
  ) {
    super();
  }

  async publish(editionId: string, note: string): Promise<{ number: number; changes: number }> {
    const { number, changes } = await this.publishing.execute(editionId, { note });
    return { number, changes };
  }

  async conflicts(editionId: string): Promise<{ rule: string; severity: string; sentence: string; waived: boolean }[]> {
    const draft = await this.uow.read((manager) => this.drafts.all(manager, editionId));
    return presentReport(draft, checkDraft(draft), 'es').map(({ rule, severity, sentence, waived }) => ({ rule, severity, sentence, waived }));
  }
}
