import type { RowFields } from '../readers/source-row.ts';
import type { Described } from './described.ts';
import { CANCELLED_BY_SOURCE, isImportReason } from './import-reasons.ts';

/**
 * State and reason as a row wants them. Most files say nothing of planned events: such a row brings back what an import
 * had cancelled, and leaves alone what people did.
 */
export function wantedState({ state, reason }: RowFields, known: Described | null): Partial<Pick<Described, 'state' | 'reason'>> {
  if (known && state === undefined) {
    if (known.state === 'cancelled' && isImportReason(known.reason)) return { state: 'planned', reason: null };
    return reason === undefined || (reason === null && known.state === 'cancelled') ? {} : { reason };
  }
  if (state === undefined) return {};
  if (known && known.state === state) return reason ? { reason } : reason === null && state === 'planned' ? { reason } : {};
  if (state === 'cancelled') return { state, reason: reason ?? CANCELLED_BY_SOURCE };
  return { state, reason: state === 'suspended' ? reason ?? null : null };
}
