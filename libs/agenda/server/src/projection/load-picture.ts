import { EditionReader } from '@feria/editions-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import { ReleaseReader } from '@feria/program-contract';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { inOrder, type ReleasePicture } from './release-picture.ts';

/** Releases whose changes the public can read. */
const HISTORY = 30;

/** Collects what the public documents are made of. */
@Injectable()
export class LoadPicture {
  constructor(
    private readonly editions: EditionReader,
    private readonly venues: VenueDirectory,
    private readonly participants: ParticipantDirectory,
    private readonly releases: ReleaseReader,
  ) {}

  /** The newest release of an edition; undefined when it never published. */
  async latest(editionId: string): Promise<ReleasePicture | undefined> {
    const edition = await this.editions.byId(editionId);
    const head = await this.releases.latest(editionId);
    if (!edition || !head) return undefined;
    const entries = inOrder(await this.releases.entries(editionId, head.number));
    const participantIds = [...new Set(entries.flatMap(({ content }) => content.participants.map(({ id }) => id)))];
    const history = [];
    for (const past of await this.releases.heads(editionId, HISTORY)) {
      history.push({ head: past, steps: past.number === 1 ? [] : await this.releases.steps(editionId, past.number) });
    }
    return {
      edition, head, entries, history,
      venues: await this.venues.ofEdition(editionId),
      participants: await this.participants.byIds(participantIds),
    };
  }
}
