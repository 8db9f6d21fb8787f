import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateParticipants1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participants_participant (
        id uuid PRIMARY KEY,
        key text NOT NULL CONSTRAINT participants_participant__key UNIQUE,
        kind text NOT NULL,
        display_name jsonb NOT NULL,
        official_name jsonb NOT NULL DEFAULT '{}',
        sort_name jsonb NOT NULL DEFAULT '{}',
        iso2 text,
        continent text NOT NULL,
        region jsonb NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{}',
        flag text NOT NULL DEFAULT '',
        colours text[] NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1
      );
      CREATE TABLE participants_mission (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        seat_city text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'es'
      );
      CREATE TABLE participants_mission_participant (
        mission_id uuid NOT NULL CONSTRAINT participants_mission_participant__mission REFERENCES participants_mission ON DELETE CASCADE,
        participant_id uuid NOT NULL CONSTRAINT participants_mission_participant__participant REFERENCES participants_participant ON DELETE CASCADE,
        PRIMARY KEY (mission_id, participant_id)
      );
      CREATE INDEX participants_mission_participant__by_participant ON participants_mission_participant (participant_id);
      CREATE TABLE participants_participation (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT participants_participation__edition REFERENCES editions_edition,
        participant_id uuid NOT NULL CONSTRAINT participants_participation__participant REFERENCES participants_participant,
        mission_id uuid CONSTRAINT participants_participation__mission REFERENCES participants_mission,
        state text NOT NULL DEFAULT 'CONFIRMED',
        CONSTRAINT participants_participation__once UNIQUE (edition_id, participant_id)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON participants_participant, participants_mission, participants_mission_participant, participants_participation TO feria_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE participants_participation, participants_mission_participant, participants_mission, participants_participant');
  }
}
