import { EditionReader } from '@feria/editions-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import { ReleaseReader, type ReleaseHead, type ReleaseStep } from '@feria/program-contract';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { inOrder, type ReleasePicture } from './release-picture.ts';

/** Releases whose changes the public can read. */
const HISTORY = 30;

/** Steps of that many changes are remembered; of larger releases they take too much memory. */
const MOST_CHANGES = 200;
const MOST_REMEMBERED = 100;

/** Collects what the public documents are made of. */
@Injectable()
export class LoadPicture {
  private readonly remembered = new Map<string, ReleaseStep[]>();

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
    for (const past of await this.releases.heads(editionId, HISTORY)) history.push({ head: past, steps: await this.steps(editionId, past) });
    return {
      edition, head, entries, history,
      venues: await this.venues.ofEdition(editionId),
      participants: await this.participants.byIds(participantIds),
    };
  }
  /** What a release changed never changes: only new releases are asked for. The first one has nothing to differ from. */
  private async steps(editionId: string, { number, publishedAt }: ReleaseHead): Promise<ReleaseStep[]> {
    if (number === 1) return [];
    const key = `${editionId} ${number} ${publishedAt.getTime()}`;
    const steps = this.remembered.get(key) ?? await this.releases.steps(editionId, number);
    this.remembered.delete(key);
    if (steps.length <= MOST_CHANGES) this.remembered.set(key, steps);
    const [oldest = ''] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.delete(oldest);
    return steps;
  }
}
