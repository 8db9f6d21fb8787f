/** The conflict rules. The first six are on by default; `travel` is off until an edition switches it on. */
export const RULES = [
  'space_overlap', 'hours', 'double_booking', 'availability', 'capacity', 'missing_text', 'travel',
] as const;

export type Rule = (typeof RULES)[number];
