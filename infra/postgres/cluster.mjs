import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './runner.mjs';

// Written into pg_hba.conf: only this machine, and only with a password.
const hba = 'host all all 127.0.0.1/32 scram-sha-256\n';

const extensions = ['btree_gist', 'citext', 'pg_trgm', 'unaccent'];

/** The data folder of the cluster, created on first use. A half-made one is thrown away: the final name appears last. */
export function ensureCluster({ home, native, user, secrets, quick }) {
  const data = join(home, 'data');
  if (existsSync(data)) return data;
  const draft = join(home, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (user.uid !== undefined) chownSync(draft, user.uid, user.gid);
  run(join(native, 'bin', 'initdb'), initdbArgs(draft, quick), { user, cwd: draft });
  writeFileSync(join(draft, 'pg_hba.conf'), hba);
  const single = (database, statements) => singleUser({ native, user, draft, database, statements });
  single('postgres', roleStatements(secrets));
  single('feria', [
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    'ALTER SCHEMA public OWNER TO feria_owner',
    'GRANT USAGE ON SCHEMA public TO feria_app',
    ...extensions.map((name) => `CREATE EXTENSION ${name}`),
  ]);
  renameSync(draft, data);
  return data;
}

function initdbArgs(draft, quick) {
  // The builtin C.UTF-8 provider sorts by code point like "C" but knows that Á is the capital of á.
  // "trust" only fills the pg_hba.conf that is replaced before anybody can connect.
  const args = ['-D', draft, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--auth=trust'];
  return quick ? [...args, '--no-sync'] : args;
}

function roleStatements({ superuser, owner, app }) {
  return [
    `ALTER ROLE postgres PASSWORD '${superuser}'`,
    `CREATE ROLE feria_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${owner}'`,
    `CREATE ROLE feria_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${app}'`,
    'CREATE DATABASE feria OWNER feria_owner',
    'REVOKE ALL ON DATABASE feria FROM PUBLIC',
    'GRANT CONNECT, TEMPORARY ON DATABASE feria TO feria_app',
  ];
}

/** Single-user mode needs neither a password nor a port, so a cluster is never reachable before it is finished. */
function singleUser({ native, user, draft, database, statements }) {
  const said = run(join(native, 'bin', 'postgres'), ['--single', '-D', draft, '-c', 'exit_on_error=on', database], { user, cwd: draft, input: `${statements.join('\n')}\n` });
  if (/ERROR:|FATAL:/.test(said)) throw new Error(`Postgres refused to prepare the database:\n${said}`);
}
