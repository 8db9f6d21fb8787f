import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(process.env.FERIA_FIXTURES || '../shared/data');
const NAME = '36c3-final.xml';

/** The schedule of a real congress, 1,351 events; undefined where the shared files are missing. */
export function realSchedule() {
  const path = join(FOLDER, 'schedules', NAME);
  return existsSync(path) ? { fileName: NAME, bytes: readFileSync(path) } : undefined;
}

export const WITHOUT_SCHEDULE = `needs ${join(FOLDER, 'schedules', NAME)} (FERIA_FIXTURES=<folder with schedules/> npm run bench)`;
