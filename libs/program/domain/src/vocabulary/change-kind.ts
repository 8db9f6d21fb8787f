/** What may differ between two releases of one performance; a derived set, several may hold at once. */
export const CHANGE_KINDS = [
  'new', 'retimed', 'moved', 'resized', 'retexted', 'recast', 'suspended', 'cancelled', 'reinstated',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];
