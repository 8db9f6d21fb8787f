import { migrate } from './commands/migrate.ts';

export const commands = [migrate];
