import type { InputOf, ResponseOf } from '@feria/kernel';
import { listReleases, previewRelease, publishRelease, readRelease, resetDraft, type ReleasePreview, type ReleaseSummary } from '@feria/program-contract';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { PreviewRelease } from './preview-release.ts';
import { PublishRelease } from './publish-release.ts';
import { ReadReleases } from './read-releases.ts';
import { ResetDraft } from './reset-draft.ts';

@Controller()
export class ReleasesController {
  constructor(
    private readonly reading: ReadReleases,
    private readonly previewing: PreviewRelease,
    private readonly publishing: PublishRelease,
    private readonly resetting: ResetDraft,
  ) {}

  @Endpoint(listReleases)
  list(@InEdition() edition: EditionRef): Promise<ReleaseSummary[]> {
    return this.reading.list(edition.id);
  }

  @Endpoint(readRelease)
  read(@InEdition() edition: EditionRef, @Input() { params }: InputOf<typeof readRelease>): Promise<ResponseOf<typeof readRelease>> {
    return this.reading.one(edition.id, Number(params.number));
  }

  @Endpoint(previewRelease)
  preview(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof previewRelease>): Promise<ReleasePreview> {
    return this.previewing.execute(edition.id, body.performanceIds);
  }

  @Endpoint(publishRelease)
  publish(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof publishRelease>): Promise<ReleaseSummary> {
    return this.publishing.execute(edition.id, body);
  }

  @Endpoint(resetDraft)
  reset(@InEdition() edition: EditionRef, @Input() { params }: InputOf<typeof resetDraft>): Promise<ResponseOf<typeof resetDraft>> {
    return this.resetting.execute(edition.id, Number(params.number));
  }
}
