import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Columns, constraints, indexes, functions, triggers, policies and rights: everything by which two schemas can differ, without names of the machine. */
const PARTS = [
  `SELECT table_schema, table_name, column_name, data_type, udt_name, is_nullable, column_default FROM information_schema.columns WHERE table_schema IN ('public', 'bullmq') ORDER BY 1, 2, 3`,
  `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  `SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`,
  `SELECT p.proname, pg_get_functiondef(p.oid) FROM pg_proc p LEFT JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND d.objid IS NULL ORDER BY 1, 2`,
  `SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  `SELECT tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies ORDER BY 1, 2`,
  `SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants WHERE table_schema = 'public' ORDER BY 1, 2, 3`,
  `SELECT name FROM migrations ORDER BY 1`,
];

/** One value for a whole migrated schema. */
export async function schemaHash(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const hash = createHash('sha256');
  for (const part of PARTS) hash.update(JSON.stringify((await client.query(part)).rows));
  await client.end();
  return hash.digest('hex');
}
