import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVenues1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE venues_venue (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT venues_venue__edition REFERENCES editions_edition,
        code text NOT NULL,
        name jsonb NOT NULL,
        role text NOT NULL DEFAULT 'ALTERNATE',
        kind text NOT NULL DEFAULT 'OTHER',
        lat double precision,
        lon double precision,
        address text NOT NULL DEFAULT '',
        nearest_metro text NOT NULL DEFAULT '',
        indoor boolean NOT NULL DEFAULT true,
        step_free boolean NOT NULL DEFAULT false,
        capacity int,
        open_time time,
        close_time time,
        closed_weekdays int[] NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'OPEN',
        position int NOT NULL,
        source text,
        source_key text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT venues_venue__code UNIQUE (edition_id, code),
        CONSTRAINT venues_venue__source UNIQUE (edition_id, source, source_key),
        CONSTRAINT venues_venue__hours CHECK (close_time > open_time)
      );
      CREATE TABLE venues_space (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT venues_space__edition REFERENCES editions_edition,
        venue_id uuid NOT NULL CONSTRAINT venues_space__venue REFERENCES venues_venue,
        name text NOT NULL,
        kind text NOT NULL DEFAULT 'ROOM',
        capacity int,
        covered boolean NOT NULL DEFAULT true,
        min_changeover_min int NOT NULL DEFAULT 0,
        sound_class int NOT NULL DEFAULT 1,
        open_time time,
        close_time time,
        position int NOT NULL,
        source text,
        source_key text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT venues_space__source UNIQUE (edition_id, source, source_key),
        CONSTRAINT venues_space__hours CHECK (close_time > open_time)
      );
      CREATE INDEX venues_space__by_venue ON venues_space (venue_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON venues_venue, venues_space TO feria_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE venues_space, venues_venue');
  }
}
