import { dataDirectory } from '../root.mjs';
import { developmentSecrets } from './secrets.mjs';

/** The environment of the product's processes: the caller's, completed with what the embedded defaults supply. */
export function productEnvironment(env, postgres) {
  const port = env.PORT || '3000';
  const dataDir = dataDirectory(env);
  const database = postgres ? { DATABASE_URL: postgres.url, MIGRATOR_DATABASE_URL: postgres.ownerUrl } : {};
  return { PUBLIC_URL: `http://localhost:${port}`, ...developmentSecrets(dataDir, env), ...env, ...database, PORT: port, DATA_DIR: dataDir };
}
