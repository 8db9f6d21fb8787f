import { CreateParticipants1764000005000 } from './1764000005000-create-participants.ts';

export const migrations = [CreateParticipants1764000005000];
