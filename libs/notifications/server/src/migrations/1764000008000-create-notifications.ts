import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages and the ledger of their deliveries. A mission's account sees its own rows only, whatever the code forgets. */
export class CreateNotifications1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_message (
        id uuid PRIMARY KEY, edition_id uuid, account_id uuid NOT NULL, kind text NOT NULL, window_key text NOT NULL, language text NOT NULL,
        recipient_name text NOT NULL, subject text NOT NULL, body jsonb NOT NULL, created_at timestamptz NOT NULL, read_at timestamptz,
        CONSTRAINT notifications_message__once UNIQUE (account_id, kind, window_key)
      );
      CREATE INDEX notifications_message__edition ON notifications_message (edition_id, created_at DESC);
      CREATE TABLE notifications_delivery (
        id uuid PRIMARY KEY, message_id uuid NOT NULL CONSTRAINT notifications_delivery__message REFERENCES notifications_message (id) ON DELETE CASCADE,
        account_id uuid NOT NULL, channel text NOT NULL, address text NOT NULL, state text NOT NULL, attempts int NOT NULL DEFAULT 0,
        last_error text, queued_at timestamptz NOT NULL, tried_at timestamptz, sent_at timestamptz,
        CONSTRAINT notifications_delivery__once UNIQUE (message_id, account_id, channel),
        CONSTRAINT notifications_delivery__state CHECK (state IN ('queued', 'sent', 'failed')),
        CONSTRAINT notifications_delivery__channel CHECK (channel IN ('email', 'in_app'))
      );
      CREATE INDEX notifications_delivery__queued ON notifications_delivery (queued_at) WHERE state = 'queued';

      ALTER TABLE notifications_message ENABLE ROW LEVEL SECURITY;
      ALTER TABLE notifications_message FORCE ROW LEVEL SECURITY;
      CREATE POLICY notifications_message__own ON notifications_message USING (feria_actor_kind() IN ('staff', 'system') OR account_id = feria_account_id());
      ALTER TABLE notifications_delivery ENABLE ROW LEVEL SECURITY;
      ALTER TABLE notifications_delivery FORCE ROW LEVEL SECURITY;
      CREATE POLICY notifications_delivery__own ON notifications_delivery USING (feria_actor_kind() IN ('staff', 'system') OR account_id = feria_account_id());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications_delivery, notifications_message');
  }
}
