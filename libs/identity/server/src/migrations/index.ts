import { CreateIdentity1764000002000 } from './1764000002000-create-identity.ts';

export const migrations = [CreateIdentity1764000002000];
