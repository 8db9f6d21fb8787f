/** What an event belongs to; the visitor filters by it. */
export const DISCIPLINES = [
  'music', 'dance', 'theatre', 'literature', 'gastronomy', 'photography', 'film', 'forum', 'workshop', 'children', 'ceremony',
] as const;

export type Discipline = (typeof DISCIPLINES)[number];
