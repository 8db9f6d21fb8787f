import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the clone, from wherever in it a test was started. */
export function repositoryRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'nx.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`${process.cwd()} is not inside the repository.`);
  return repositoryRoot(above);
}
