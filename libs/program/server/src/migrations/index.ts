import { CreateProgram1764000006000 } from './1764000006000-create-program.ts';

export const migrations = [CreateProgram1764000006000];
