import type { DemoEvent, DemoPerformer } from './demo-edition.ts';

/** An event before it has a number and a place. */
export interface EventDraft {
  event: Omit<DemoEvent, 'number' | 'continuous'>;
  /** Names the pattern, so that the placement keeps two of one mould apart. */
  mould: string;
  minutes: number;
  setupMin: number;
  teardownMin: number;
  window: [string, string];
  repeats: number;
  performers: DemoPerformer[];
  /** What happens at a fixed hour, such as a ceremony. */
  fixed?: { date: string; start: string; spaceKey: string };
  continuous?: true;
}
