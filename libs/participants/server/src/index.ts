export { ParticipantsModule } from './participants.module.ts';
