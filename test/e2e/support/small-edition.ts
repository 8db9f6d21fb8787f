import { randomBytes } from 'node:crypto';

import type { EditionView } from '@feria/editions-contract';
import type { ParticipantView } from '@feria/participants-contract';
import type { PerformanceView } from '@feria/program-contract';
import { ProductClient } from '@feria/test-support/processes';
import type { VenueView } from '@feria/venues-contract';

import { feria } from './feria.ts';

export const DAY = '2027-05-15';

export interface NewEvent {
  title: string;
  /** Wall time of the one day of the edition. */
  time: string;
  space?: string;
  /** ISO code of the State that presents it. */
  country?: string;
  durationMin?: number;
}

/** An edition of its own for one journey, so that journeys do not meet: one venue, two spaces, and what is added. */
export class SmallEdition {
  private constructor(
    readonly slug: string,
    readonly name: string,
    private readonly office: ProductClient,
    private readonly spaces: ReadonlyMap<string, string>,
  ) {}

  static async make(name: string, events: readonly NewEvent[] = []): Promise<SmallEdition> {
    const office = await ProductClient.signedIn(feria);
    const slug = `viaje-${randomBytes(4).toString('hex')}`;
    await office.send<EditionView>('POST', '/api/v1/editions', { slug, name: { es: name }, startsOn: DAY, endsOn: DAY });
    const venue = await office.send<VenueView>('POST', `/api/v1/editions/${slug}/venues`, { code: 'lago', name: { es: 'Casa del Lago' }, role: 'MAIN', lat: 19.4232, lon: -99.1858 });
    const spaces = new Map<string, string>();
    for (const space of ['Foro', 'Patio']) {
      const { id } = await office.send<{ id: string }>('POST', `/api/v1/editions/${slug}/venues/${venue.id}/spaces`, { name: space, capacity: 200 });
      spaces.set(space, id);
    }
    const edition = new SmallEdition(slug, name, office, spaces);
    for (const event of events) await edition.add(event);
    return edition;
  }

  async add({ title, time, space = 'Foro', country, durationMin = 45 }: NewEvent): Promise<PerformanceView> {
    const body = {
      event: { title: { es: title }, discipline: 'music', participantIds: country ? [await this.participant(country)] : [] },
      performance: { start: `${DAY}T${time}`, spaceId: this.spaces.get(space), durationMin },
    };
    const { performance } = await this.office.send<{ performance: PerformanceView }>('POST', `/api/v1/editions/${this.slug}/events`, body);
    return performance;
  }

  async publish(): Promise<void> {
    await this.office.send('POST', `/api/v1/editions/${this.slug}/releases`, { note: 'Primera' });
  }

  private async participant(country: string): Promise<string> {
    const all = await this.office.send<ParticipantView[]>('GET', `/api/v1/editions/${this.slug}/participants`);
    const found = all.find(({ iso2 }) => iso2 === country);
    if (!found) throw new Error(`No participant ${country}`);
    return found.id;
  }
}
