import { CreateVenues1764000004000 } from './1764000004000-create-venues.ts';

export const migrations = [CreateVenues1764000004000];
