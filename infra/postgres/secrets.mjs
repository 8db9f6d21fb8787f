import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const roles = ['superuser', 'owner', 'app'];

/** Passwords of the cluster, made once. They live beside the data, readable by their owner only. */
export function databaseSecrets(dataDir) {
  const file = join(dataDir, 'postgres.secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString('hex')]));
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return made;
}

/** Connection addresses for the three roles of a running cluster. */
export function databaseUrls(secrets, port) {
  const url = (role, password, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    url: url('feria_app', secrets.app, 'feria'),
    ownerUrl: url('feria_owner', secrets.owner, 'feria'),
    superuserUrl: url('postgres', secrets.superuser, 'postgres'),
  };
}
