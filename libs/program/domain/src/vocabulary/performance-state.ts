/** Draft states of a performance. A `hold` is a pencil mark: it expires and is never public. */
export const PERFORMANCE_STATES = ['hold', 'planned', 'suspended', 'cancelled'] as const;

export type PerformanceState = (typeof PERFORMANCE_STATES)[number];

/** The states a release can show. */
export type PublicState = Exclude<PerformanceState, 'hold'>;

/** Active performances occupy their space and their people; the others free both. */
export function isActive(performance: { readonly state: PerformanceState }): boolean {
  return performance.state === 'hold' || performance.state === 'planned';
}
