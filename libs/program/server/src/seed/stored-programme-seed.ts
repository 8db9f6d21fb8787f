import { newId } from '@feria/kernel';
import { ProgrammeSeed, type SeedEvent, type SeedPerformance, type SeedProgramme } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { numbersUsedUpTo } from '../counters/allocate-numbers.ts';
import { Event } from '../events/event.entity.ts';
import { insertCast } from '../events/replace-cast.ts';
import { Availability } from '../performers/availability.entity.ts';
import { Performer } from '../performers/performer.entity.ts';
import { Performance } from '../performances/performance.entity.ts';
import { insertRows } from '../rows/bulk-rows.ts';
import { SeedWaivers } from './seed-waivers.ts';

@Injectable()
export class StoredProgrammeSeed extends ProgrammeSeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waivers: SeedWaivers,
  ) {
    super();
  }

  async load(editionId: string, programme: SeedProgramme, waivedBy: string): Promise<void> {
    const performers = programme.performers.map((performer) => ({ ...performer, id: newId() }));
    const performerIds = new Map(performers.map(({ key, id }) => [key, id]));
    const events = programme.events.map((event) => ({ ...event, id: newId() }));
    const eventOf = new Map(events.map((event) => [event.number, event]));
    await this.uow.run(async (manager) => {
      await insertRows(manager, Performer, performers.map(({ id, kind, name }) => ({ id, editionId, kind, name, source: null, sourceKey: null })));
      await insertRows(manager, Availability, performers.flatMap(({ id, availabilities }) => availabilities.map((window) => ({ id: newId(), performerId: id, ...window }))));
      await insertRows(manager, Event, events.map((event) => eventRow(editionId, event)));
      await insertCast(manager, events.map(({ id, participantIds, performerKeys }) => ({ id, participantIds, performerIds: performerKeys.map((key) => performerIds.get(key)!) })));
      await insertRows(manager, Performance, programme.performances.map((performance) => performanceRow(editionId, eventOf.get(performance.eventNumber)!, performance)));
      await numbersUsedUpTo(manager, editionId, { events: highest(programme.events), performances: highest(programme.performances) });
      await this.waivers.write(manager, editionId, programme.waivers, waivedBy);
    });
  }
}

function eventRow(editionId: string, { continuous, ...seed }: SeedEvent & { id: string }): Partial<Event> {
  return {
    id: seed.id, editionId, number: seed.number, title: seed.title, summary: seed.summary, description: {}, type: seed.type, discipline: seed.discipline,
    audience: seed.audience, languages: seed.languages, access: seed.access, admission: seed.admission, expectedAudience: seed.expectedAudience,
    soundClass: seed.soundClass, url: '', continuous: continuous !== null, fromDate: continuous?.fromDate ?? null, toDate: continuous?.toDate ?? null,
    dailyFrom: continuous?.dailyFrom ?? null, dailyTo: continuous?.dailyTo ?? null, spaceId: continuous?.spaceId ?? null,
    source: null, sourceKey: null, extra: {}, version: 1,
  };
}

function performanceRow(editionId: string, event: { id: string; continuous: unknown }, seed: SeedPerformance): Partial<Performance> {
  const { eventNumber: _linked, ...times } = seed;
  return {
    ...times, id: newId(), editionId, eventId: event.id, exclusive: seed.exclusive && event.continuous === null, state: 'planned', reason: null, holdExpiresAt: null,
    access: null, languages: null, source: null, sourceKey: null, sourceOrder: 0, version: 1,
  };
}

function highest(numbered: readonly { number: number }[]): number {
  return numbered.reduce((most, { number }) => Math.max(most, number), 0);
}
