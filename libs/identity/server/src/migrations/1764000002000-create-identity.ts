import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, their roles, sessions and second factor. Row-level security, forced on the owner too: a session shows itself
 * only to its account, to whoever holds its token (`feria.session_hash`) and to the product itself; links to set a password only to the product.
 */
export class CreateIdentity1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_account (
        id uuid PRIMARY KEY, email citext NOT NULL CONSTRAINT identity_account__email UNIQUE, name text NOT NULL, language text NOT NULL, password_hash text,
        totp_secret text, totp_pending text, totp_enabled_at timestamptz, totp_last_step int,
        second_factor text NOT NULL DEFAULT 'required' CONSTRAINT identity_account__second_factor CHECK (second_factor IN ('required', 'exempt')),
        disabled_at timestamptz, version int NOT NULL DEFAULT 1, created_at timestamptz NOT NULL
      );

      CREATE TABLE identity_grant (
        id uuid PRIMARY KEY, account_id uuid NOT NULL REFERENCES identity_account ON DELETE CASCADE, role text NOT NULL, edition_id uuid, scope_kind text, scope_id text,
        CONSTRAINT identity_grant__once UNIQUE NULLS NOT DISTINCT (account_id, role, edition_id, scope_kind, scope_id),
        CONSTRAINT identity_grant__scope CHECK ((scope_kind IS NULL) = (scope_id IS NULL))
      );
      CREATE INDEX identity_grant__scoped ON identity_grant (scope_kind, scope_id);
      CREATE INDEX identity_grant__role ON identity_grant (role, edition_id);

      CREATE FUNCTION feria_session_hash() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('feria.session_hash', true), '') $$;

      CREATE TABLE identity_session (
        id uuid PRIMARY KEY, token_hash text NOT NULL CONSTRAINT identity_session__token UNIQUE, account_id uuid NOT NULL REFERENCES identity_account ON DELETE CASCADE,
        created_at timestamptz NOT NULL, last_seen_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
        ip text NOT NULL, user_agent text NOT NULL, second_factor_at timestamptz
      );
      CREATE INDEX identity_session__account ON identity_session (account_id);
      ALTER TABLE identity_session ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY identity_session__own ON identity_session USING (account_id = feria_account_id() OR feria_actor_kind() = 'system');
      CREATE POLICY identity_session__bearer_reads ON identity_session FOR SELECT USING (token_hash = feria_session_hash());
      CREATE POLICY identity_session__bearer_is_seen ON identity_session FOR UPDATE USING (token_hash = feria_session_hash()) WITH CHECK (token_hash = feria_session_hash());

      CREATE TABLE identity_recovery (
        id uuid PRIMARY KEY, account_id uuid NOT NULL REFERENCES identity_account ON DELETE CASCADE, token_hash text NOT NULL CONSTRAINT identity_recovery__token UNIQUE,
        created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz
      );
      CREATE INDEX identity_recovery__account ON identity_recovery (account_id);
      ALTER TABLE identity_recovery ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY identity_recovery__system ON identity_recovery USING (feria_actor_kind() = 'system');

      CREATE TABLE identity_recovery_code (
        id uuid PRIMARY KEY, account_id uuid NOT NULL REFERENCES identity_account ON DELETE CASCADE, code_hash text NOT NULL, used_at timestamptz,
        CONSTRAINT identity_recovery_code__once UNIQUE (account_id, code_hash)
      );
      ALTER TABLE identity_recovery_code ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY identity_recovery_code__own ON identity_recovery_code USING (account_id = feria_account_id() OR feria_actor_kind() = 'system');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE identity_recovery_code, identity_recovery, identity_session, identity_grant, identity_account;
      DROP FUNCTION feria_session_hash();
    `);
  }
}
