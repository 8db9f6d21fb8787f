import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, performances, performers, the policy of conflicts, releases and their revisions, imports. */
export class CreateProgram1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFT);
    await runner.query(OCCUPATION);
    await runner.query(RULES);
    await runner.query(RELEASES);
    await runner.query(IMPORTS);
    for (const table of TABLES) await runner.query(rowSecurity(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}; DROP FUNCTION program_set_occupied()`);
  }
}

const TABLES = [
  'program_event', 'program_event_participant', 'program_performer', 'program_event_performer', 'program_availability', 'program_performance',
  'program_policy', 'program_waiver', 'program_counter', 'program_revision', 'program_release', 'program_release_revision', 'program_import',
];

const DRAFT = `
  CREATE TABLE program_event (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_event__edition REFERENCES editions_edition (id),
    number int NOT NULL,
    title jsonb NOT NULL, summary jsonb NOT NULL, description jsonb NOT NULL,
    type text NOT NULL, discipline text NOT NULL, audience text NOT NULL,
    languages text[] NOT NULL, access text[] NOT NULL, admission text NOT NULL,
    expected_audience int, sound_class int, url text NOT NULL,
    continuous boolean NOT NULL, from_date date, to_date date, daily_from time, daily_to time,
    space_id uuid CONSTRAINT program_event__space REFERENCES venues_space (id),
    source text, source_key text, extra jsonb NOT NULL, version int NOT NULL,
    CONSTRAINT program_event__number UNIQUE (edition_id, number),
    CONSTRAINT program_event__range CHECK (NOT continuous OR (from_date IS NOT NULL AND to_date >= from_date))
  );
  CREATE INDEX program_event__imported ON program_event (edition_id, source, source_key);

  CREATE TABLE program_event_participant (
    event_id uuid NOT NULL CONSTRAINT program_event_participant__event REFERENCES program_event (id) ON DELETE CASCADE,
    participant_id uuid NOT NULL CONSTRAINT program_event_participant__participant REFERENCES participants_participant (id),
    position int NOT NULL,
    PRIMARY KEY (event_id, participant_id)
  );
  CREATE INDEX program_event_participant__of ON program_event_participant (participant_id);

  CREATE TABLE program_performer (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_performer__edition REFERENCES editions_edition (id),
    kind text NOT NULL, name text NOT NULL, source text, source_key text
  );
  CREATE UNIQUE INDEX program_performer__imported ON program_performer (edition_id, source, source_key) WHERE source IS NOT NULL;
  CREATE UNIQUE INDEX program_performer__named ON program_performer (edition_id, kind, name) WHERE source IS NULL;

  CREATE TABLE program_event_performer (
    event_id uuid NOT NULL CONSTRAINT program_event_performer__event REFERENCES program_event (id) ON DELETE CASCADE,
    performer_id uuid NOT NULL CONSTRAINT program_event_performer__performer REFERENCES program_performer (id) ON DELETE CASCADE,
    position int NOT NULL,
    PRIMARY KEY (event_id, performer_id)
  );
  CREATE INDEX program_event_performer__of ON program_event_performer (performer_id);

  CREATE TABLE program_availability (
    id uuid PRIMARY KEY,
    performer_id uuid NOT NULL CONSTRAINT program_availability__performer REFERENCES program_performer (id) ON DELETE CASCADE,
    starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL,
    CONSTRAINT program_availability__order CHECK (ends_at > starts_at)
  );
  CREATE INDEX program_availability__of ON program_availability (performer_id);

  CREATE TABLE program_performance (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_performance__edition REFERENCES editions_edition (id),
    number int NOT NULL,
    event_id uuid NOT NULL CONSTRAINT program_performance__event REFERENCES program_event (id) ON DELETE CASCADE,
    space_id uuid CONSTRAINT program_performance__space REFERENCES venues_space (id),
    starts_at timestamptz, duration_min int NOT NULL, setup_min int NOT NULL, teardown_min int NOT NULL, changeover_min int NOT NULL,
    state text NOT NULL, reason text, hold_expires_at timestamptz, exclusive boolean NOT NULL, occupied tstzrange,
    access text[], languages text[],
    source text, source_key text, source_order int NOT NULL, version int NOT NULL,
    CONSTRAINT program_performance__number UNIQUE (edition_id, number),
    CONSTRAINT program_performance__minutes CHECK (duration_min >= 0 AND setup_min >= 0 AND teardown_min >= 0 AND changeover_min >= 0),
    CONSTRAINT program_performance__known_state CHECK (state IN ('hold', 'planned', 'suspended', 'cancelled')),
    CONSTRAINT program_performance__hold_expires CHECK (state <> 'hold' OR hold_expires_at IS NOT NULL),
    CONSTRAINT program_performance__space_overlap EXCLUDE USING gist (space_id WITH =, occupied WITH &&)
      WHERE (exclusive AND state IN ('hold', 'planned')) DEFERRABLE INITIALLY IMMEDIATE
  );
  CREATE INDEX program_performance__of_event ON program_performance (event_id);
  CREATE INDEX program_performance__in_space ON program_performance (space_id);
  CREATE INDEX program_performance__holds ON program_performance (hold_expires_at) WHERE state = 'hold';
  CREATE UNIQUE INDEX program_performance__imported ON program_performance (edition_id, source, source_key, source_order) WHERE source IS NOT NULL;

  CREATE TABLE program_counter (
    edition_id uuid PRIMARY KEY CONSTRAINT program_counter__edition REFERENCES editions_edition (id) ON DELETE CASCADE,
    next_event int NOT NULL, next_performance int NOT NULL
  );
`;

/** A trigger and not a generated column: adding an interval to a timestamptz is not immutable for Postgres. Minutes always are. */
const OCCUPATION = `
  CREATE FUNCTION program_set_occupied() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.occupied := CASE WHEN NEW.space_id IS NOT NULL AND NEW.starts_at IS NOT NULL THEN tstzrange(
      NEW.starts_at - make_interval(mins => NEW.setup_min),
      NEW.starts_at + make_interval(mins => NEW.duration_min + NEW.teardown_min + NEW.changeover_min), '[)') END;
    RETURN NEW;
  END $$;
  CREATE TRIGGER program_performance__set_occupied BEFORE INSERT OR UPDATE ON program_performance
    FOR EACH ROW EXECUTE FUNCTION program_set_occupied();
`;

const RULES = `
  CREATE TABLE program_policy (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_policy__edition REFERENCES editions_edition (id) ON DELETE CASCADE,
    venue_id uuid CONSTRAINT program_policy__venue REFERENCES venues_venue (id) ON DELETE CASCADE,
    rule text NOT NULL, severity text NOT NULL,
    CONSTRAINT program_policy__one_per_place UNIQUE NULLS NOT DISTINCT (edition_id, venue_id, rule)
  );

  CREATE TABLE program_waiver (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_waiver__edition REFERENCES editions_edition (id) ON DELETE CASCADE,
    rule text NOT NULL, conflict_key text NOT NULL, reason text NOT NULL, account_id uuid, at timestamptz NOT NULL,
    CONSTRAINT program_waiver__once UNIQUE (edition_id, conflict_key)
  );
`;

const RELEASES = `
  CREATE TABLE program_revision (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_revision__edition REFERENCES editions_edition (id),
    performance_id uuid NOT NULL CONSTRAINT program_revision__performance REFERENCES program_performance (id),
    hash text NOT NULL, sequence int NOT NULL, content jsonb NOT NULL,
    CONSTRAINT program_revision__content UNIQUE (performance_id, hash)
  );

  CREATE TABLE program_release (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_release__edition REFERENCES editions_edition (id),
    number int NOT NULL, note text NOT NULL, published_by uuid, published_by_name text NOT NULL, published_at timestamptz NOT NULL,
    performances int NOT NULL, changes int NOT NULL,
    CONSTRAINT program_release__number UNIQUE (edition_id, number)
  );

  CREATE TABLE program_release_revision (
    release_id uuid NOT NULL CONSTRAINT program_release_revision__release REFERENCES program_release (id) ON DELETE CASCADE,
    revision_id uuid NOT NULL CONSTRAINT program_release_revision__revision REFERENCES program_revision (id),
    performance_id uuid NOT NULL CONSTRAINT program_release_revision__performance REFERENCES program_performance (id),
    PRIMARY KEY (release_id, performance_id)
  );
  CREATE INDEX program_release_revision__of ON program_release_revision (revision_id);
  CREATE INDEX program_release_revision__by_performance ON program_release_revision (performance_id);
`;

const IMPORTS = `
  CREATE TABLE program_import (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT program_import__edition REFERENCES editions_edition (id) ON DELETE CASCADE,
    file_name text NOT NULL, format text NOT NULL,
    counts jsonb NOT NULL, report jsonb NOT NULL, plan jsonb, undo jsonb,
    uploaded_by uuid, uploaded_at timestamptz NOT NULL,
    applied_by uuid, applied_by_name text, applied_at timestamptz, undone_at timestamptz
  );
  CREATE INDEX program_import__of_edition ON program_import (edition_id, uploaded_at);
`;

/** The office and the product work on the programme, missions read it, nobody else sees a row. */
function rowSecurity(table: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}__office ON ${table} USING ((SELECT feria_actor_kind()) IN ('staff', 'system'));
    CREATE POLICY ${table}__missions ON ${table} FOR SELECT USING ((SELECT feria_actor_kind()) = 'mission');
  `;
}
