import { CreateNotifications1764000008000 } from './1764000008000-create-notifications.ts';

export const migrations = [CreateNotifications1764000008000];
