import { CreateAgenda1764000007000 } from './1764000007000-create-agenda.ts';

export const migrations = [CreateAgenda1764000007000];
