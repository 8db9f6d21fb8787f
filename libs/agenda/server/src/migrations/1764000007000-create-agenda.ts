import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public documents, compressed, and which of them are current. */
export class CreateAgenda1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda_document (
        edition_id uuid NOT NULL, name text NOT NULL, hash text NOT NULL, content_type text NOT NULL, raw_size int NOT NULL,
        br bytea NOT NULL, gz bytea NOT NULL, best boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL,
        PRIMARY KEY (edition_id, name, hash)
      );
      ALTER TABLE agenda_document ALTER COLUMN br SET STORAGE EXTERNAL, ALTER COLUMN gz SET STORAGE EXTERNAL;
      CREATE TABLE agenda_manifest (
        edition_id uuid PRIMARY KEY, slug text NOT NULL, release int NOT NULL, published_at timestamptz NOT NULL,
        documents jsonb NOT NULL, feeds jsonb NOT NULL, edition jsonb NOT NULL, updated_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agenda_manifest, agenda_document');
  }
}
