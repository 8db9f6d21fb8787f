import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, receipts, idempotency keys, throttles; who is acting, for row-level security; what the plain role may do. */
export class CreatePlatform1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS citext;
      GRANT USAGE ON SCHEMA public TO feria_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO feria_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO feria_app;

      CREATE FUNCTION feria_actor_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('feria.actor_kind', true), '') $$;
      CREATE FUNCTION feria_account_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('feria.account_id', true), '')::uuid $$;

      CREATE TABLE platform_outbox (
        id uuid PRIMARY KEY, seq bigserial NOT NULL, name text NOT NULL, edition_id uuid, payload jsonb NOT NULL, actor jsonb NOT NULL, fact jsonb,
        occurred_at timestamptz NOT NULL, dispatched_at timestamptz, settled_at timestamptz, attempts int NOT NULL DEFAULT 0, last_error text
      );
      CREATE INDEX platform_outbox__waiting ON platform_outbox (seq) WHERE dispatched_at IS NULL;
      CREATE INDEX platform_outbox__unsettled ON platform_outbox (dispatched_at) WHERE settled_at IS NULL;

      CREATE TABLE platform_receipt (entry_id uuid NOT NULL, listener text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (entry_id, listener));

      CREATE TABLE platform_idempotency (
        actor text NOT NULL, route text NOT NULL, key text NOT NULL, fingerprint text NOT NULL,
        body text, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (actor, route, key)
      );
      CREATE INDEX platform_idempotency__age ON platform_idempotency (created_at);

      CREATE TABLE platform_throttle (name text NOT NULL, key text NOT NULL, count int NOT NULL, expires_at timestamptz NOT NULL, PRIMARY KEY (name, key));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE platform_throttle, platform_idempotency, platform_receipt, platform_outbox;
      DROP FUNCTION feria_account_id(), feria_actor_kind();
    `);
  }
}
