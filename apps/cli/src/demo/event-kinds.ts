import type { AccessFlag, Audience, Discipline } from './demo-edition.ts';
import { GAME_PATTERNS, TALE_PATTERNS } from './data/patterns/children.ts';
import { DANCE_PATTERNS } from './data/patterns/dance.ts';
import { FILM_PATTERNS } from './data/patterns/film.ts';
import { DISH_PATTERNS, DRINK_PATTERNS } from './data/patterns/gastronomy.ts';
import { LITERATURE_PATTERNS } from './data/patterns/literature.ts';
import { MUSIC_PATTERNS } from './data/patterns/music.ts';
import type { Pattern } from './data/patterns/pattern.ts';
import { PHOTO_PATTERNS } from './data/patterns/photography.ts';
import { THEATRE_PATTERNS } from './data/patterns/theatre.ts';
import { CRAFT_PATTERNS, LANGUAGE_PATTERNS } from './data/patterns/workshop.ts';
import type { ItemKind } from './read-pools.ts';

/** How events of a kind behave: who comes, what the stage needs, how often they are repeated. */
export interface EventKind {
  discipline: Discipline;
  patterns: Pattern[];
  people: [number, number];
  setupMin: number;
  teardownMin: number;
  soundClass: number;
  /** At most so many performances. */
  repeats: number;
  /** Hours in which this kind is at its best; the placement prefers them. */
  window: [string, string];
  audience: Audience;
  /** Chance of each access flag. */
  access: Partial<Record<AccessFlag, number>>;
}

const TALKS = { setupMin: 10, teardownMin: 5, soundClass: 0, audience: 'ALL' as const };

export const EVENT_KINDS: Record<ItemKind, EventKind> = {
  mus: { discipline: 'music', patterns: MUSIC_PATTERNS, people: [80, 1600], setupMin: 30, teardownMin: 15, soundClass: 2, repeats: 2, window: ['13:00', '20:00'], audience: 'ALL', access: { lsm: 0.08, relaxed: 0.03 } },
  dan: { discipline: 'dance', patterns: DANCE_PATTERNS, people: [80, 1300], setupMin: 20, teardownMin: 10, soundClass: 2, repeats: 2, window: ['12:00', '19:30'], audience: 'ALL', access: { lsm: 0.12 } },
  tea: { discipline: 'theatre', patterns: THEATRE_PATTERNS, people: [60, 340], setupMin: 40, teardownMin: 20, soundClass: 1, repeats: 3, window: ['13:00', '20:00'], audience: 'ALL', access: { lsm: 0.4, audio_description: 0.15 } },
  dis: { discipline: 'gastronomy', patterns: DISH_PATTERNS, people: [30, 100], setupMin: 20, teardownMin: 15, soundClass: 0, repeats: 2, window: ['12:00', '18:30'], audience: 'ALL', access: { lsm: 0.08 } },
  dri: { discipline: 'gastronomy', patterns: DRINK_PATTERNS, people: [16, 40], setupMin: 20, teardownMin: 15, soundClass: 0, repeats: 3, window: ['13:00', '19:30'], audience: 'ALL', access: { lsm: 0.05 } },
  cra: { discipline: 'workshop', patterns: CRAFT_PATTERNS, people: [12, 30], setupMin: 15, teardownMin: 15, soundClass: 0, repeats: 2, window: ['11:00', '18:00'], audience: 'ALL', access: { lsm: 0.15, relaxed: 0.06 } },
  lan: { discipline: 'workshop', patterns: LANGUAGE_PATTERNS, people: [12, 30], setupMin: 5, teardownMin: 5, soundClass: 0, repeats: 2, window: ['11:00', '19:00'], audience: 'ALL', access: {} },
  lit: { ...TALKS, discipline: 'literature', patterns: LITERATURE_PATTERNS, people: [25, 90], repeats: 1, window: ['12:00', '19:30'], access: { lsm: 0.3 } },
  cin: { discipline: 'film', patterns: FILM_PATTERNS, people: [35, 90], setupMin: 15, teardownMin: 5, soundClass: 1, repeats: 3, window: ['13:00', '20:00'], audience: 'ALL', access: { captions: 1, audio_description: 0.12 } },
  tal: { discipline: 'children', patterns: TALE_PATTERNS, people: [25, 110], setupMin: 15, teardownMin: 10, soundClass: 1, repeats: 3, window: ['11:00', '15:00'], audience: 'KIDS', access: { lsm: 0.3, relaxed: 0.2 } },
  gam: { discipline: 'children', patterns: GAME_PATTERNS, people: [25, 80], setupMin: 15, teardownMin: 10, soundClass: 0, repeats: 4, window: ['11:00', '16:00'], audience: 'ALL', access: { relaxed: 0.15 } },
  fot: { ...TALKS, discipline: 'photography', patterns: PHOTO_PATTERNS, people: [20, 50], repeats: 2, window: ['12:00', '18:30'], access: { audio_description: 0.1, lsm: 0.1 } },
};

/** Tastings with alcohol, for adults only. */
export const ALCOHOL = ['la caipiriña', 'la pilsner', 'el pulque', 'el vino de qvevri'];
