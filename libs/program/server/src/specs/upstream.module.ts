import { EditionReader, type EditionFactsView } from '@feria/editions-contract';
import { ParticipantDirectory, type ParticipantCard } from '@feria/participants-contract';
import { EditionResolver, UnitOfWork, type EditionRef } from '@feria/server';
import { VenueDirectory, type VenueView } from '@feria/venues-contract';
import { Global, Injectable, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EditionTable, ParticipantTable, SpaceTable, VenueTable } from './upstream-tables.ts';

@Injectable()
class SpecEditions {
  constructor(private readonly uow: UnitOfWork) {}

  async byId(id: string): Promise<EditionFactsView | undefined> {
    const [row] = await this.uow.run<EditionFactsView[]>((manager) => manager.query(
      `SELECT id, slug, name, theme, starts_on::text AS "startsOn", ends_on::text AS "endsOn", to_char(daily_open, 'HH24:MI') AS "dailyOpen",
       to_char(daily_close, 'HH24:MI') AS "dailyClose", closed_weekdays AS "closedWeekdays", zone, to_char(day_boundary, 'HH24:MI') AS "dayBoundary",
       source_language AS "sourceLanguage", organiser, guests_of_honour AS "guestOfHonour", demonstration, neutral_theme AS "neutralTheme",
       '' AS "tileUrl", NULL AS "baseMap", version FROM editions_edition WHERE id = $1`, [id]));
    return row;
  }

  async bySlug(slug: string): Promise<EditionRef | undefined> {
    const [row] = await this.uow.run<EditionRef[]>((manager) => manager.query('SELECT id, slug FROM editions_edition WHERE slug = $1', [slug]));
    return row;
  }
}

@Injectable()
class SpecVenues {
  constructor(private readonly uow: UnitOfWork) {}

  async ofEdition(editionId: string): Promise<VenueView[]> {
    return this.uow.run((manager) => manager.query(
      `SELECT v.id, v.code, v.name, v.lat, v.lon, v.capacity, v.open_time AS "openTime", v.close_time AS "closeTime", v.closed_weekdays AS "closedWeekdays",
       coalesce((SELECT json_agg(json_build_object('id', s.id, 'venueId', s.venue_id, 'name', s.name, 'capacity', s.capacity, 'openTime', s.open_time,
         'closeTime', s.close_time, 'minChangeoverMin', s.min_changeover_min) ORDER BY s.position) FROM venues_space s WHERE s.venue_id = v.id), '[]') AS spaces
       FROM venues_venue v WHERE v.edition_id = $1 ORDER BY v.position`, [editionId]));
  }
}

@Injectable()
class SpecParticipants {
  constructor(private readonly uow: UnitOfWork) {}

  async ofMissions(): Promise<string[]> {
    return [];
  }

  async byIds(ids: string[]): Promise<ParticipantCard[]> {
    return this.uow.run((manager) => manager.query('SELECT id, key, display_name AS "displayName", iso2 FROM participants_participant WHERE id = ANY($1)', [ids]));
  }

  async ensureParticipations(): Promise<void> {
    return Promise.resolve();
  }
}

/** What the programme asks of the contexts before it, answered from their tables. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([EditionTable, VenueTable, SpaceTable, ParticipantTable])],
  providers: [
    { provide: EditionReader, useClass: SpecEditions },
    { provide: EditionResolver, useClass: SpecEditions },
    { provide: VenueDirectory, useClass: SpecVenues },
    { provide: ParticipantDirectory, useClass: SpecParticipants },
  ],
  exports: [EditionReader, EditionResolver, VenueDirectory, ParticipantDirectory],
})
export class SpecUpstreamModule {}
