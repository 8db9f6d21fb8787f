import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// No letters that are mistaken for one another when read aloud.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * What a development machine needs to keep secret, made once and kept under DATA_DIR. A production environment
 * brings its own, so nothing is made up there.
 */
export function developmentSecrets(dataDir, env = process.env) {
  if (env.NODE_ENV === 'production') return {};
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { SESSION_SECRET: randomBytes(32).toString('base64url'), DEMO_PASSWORD: demoPassword(), ...kept };
  if (Object.keys(secrets).length > Object.keys(kept).length) {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

function demoPassword() {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
