import { CreateEditions1764000003000 } from './1764000003000-create-editions.ts';

export const migrations = [CreateEditions1764000003000];
