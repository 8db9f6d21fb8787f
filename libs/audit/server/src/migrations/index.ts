import { CreateAudit1764000009000 } from './1764000009000-create-audit.ts';

export const migrations = [CreateAudit1764000009000];
