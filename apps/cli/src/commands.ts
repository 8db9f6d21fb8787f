import { auditVerify } from './commands/audit-verify.ts';
import { conflicts } from './commands/conflicts.ts';
import { editionCreate } from './commands/edition-create.ts';
import { exportFeed } from './commands/export.ts';
import { importProgramme } from './commands/import.ts';
import { migrate } from './commands/migrate.ts';
import { publish } from './commands/publish.ts';
import { seedDemo } from './commands/seed-demo.ts';

export const commands = [migrate, seedDemo, editionCreate, importProgramme, exportFeed, publish, conflicts, auditVerify];
