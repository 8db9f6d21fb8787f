import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail: the application may read it and append to it, and Postgres refuses the rest three times: by privilege, by row-level security, by trigger. */
export class CreateAudit1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        seq bigint PRIMARY KEY, at timestamptz NOT NULL, actor jsonb NOT NULL, action text NOT NULL, subject_kind text NOT NULL, subject_id text NOT NULL, edition_id uuid,
        detail jsonb NOT NULL, entry_id uuid NOT NULL CONSTRAINT audit_entry__fact UNIQUE, previous_hash text NOT NULL, hash text NOT NULL
      );
      CREATE INDEX audit_entry__edition ON audit_entry (edition_id, seq);
      CREATE INDEX audit_entry__subject ON audit_entry (subject_kind, subject_id, seq);
      CREATE INDEX audit_entry__actor ON audit_entry ((actor->>'accountId'), seq);

      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM feria_app;
      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY audit_entry__read ON audit_entry FOR SELECT USING (feria_actor_kind() IN ('system', 'staff'));
      CREATE POLICY audit_entry__append ON audit_entry FOR INSERT WITH CHECK (feria_actor_kind() = 'system');

      CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The audit trail only grows'; END $$;
      CREATE TRIGGER audit_entry__append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry; DROP FUNCTION audit_refuse_change();');
  }
}
