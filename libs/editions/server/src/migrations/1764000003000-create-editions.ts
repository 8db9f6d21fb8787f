import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEditions1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE editions_edition (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT editions_edition__slug UNIQUE,
        name jsonb NOT NULL,
        theme jsonb NOT NULL DEFAULT '{}',
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        daily_open time NOT NULL,
        daily_close time NOT NULL,
        closed_weekdays int[] NOT NULL DEFAULT '{}',
        zone text NOT NULL,
        day_boundary time NOT NULL DEFAULT '04:00',
        source_language text NOT NULL DEFAULT 'es',
        organiser text NOT NULL DEFAULT '',
        guests_of_honour jsonb NOT NULL DEFAULT '{}',
        demonstration boolean NOT NULL DEFAULT false,
        neutral_theme boolean NOT NULL DEFAULT false,
        tile_url text,
        base_map jsonb,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT editions_edition__dates CHECK (ends_on >= starts_on),
        CONSTRAINT editions_edition__hours CHECK (daily_close > daily_open)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON editions_edition TO feria_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editions_edition');
  }
}
