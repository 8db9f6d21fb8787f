/** The contexts whose facts the trail holds, as the beginning of their actions. */
export const AREAS = ['program', 'editions', 'venues', 'participants', 'identity', 'notifications'] as const;
