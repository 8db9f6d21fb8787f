import { CreatePlatform1764000001000 } from './1764000001000-create-platform.ts';

export const migrations = [CreatePlatform1764000001000];
