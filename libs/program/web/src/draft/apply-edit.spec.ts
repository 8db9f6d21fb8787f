import type { ConflictView, DraftView, PerformanceView } from '@feria/program-contract';
import { withEdit, withOutcome } from './apply-edit.ts';

const performance = (id: string, version = 1): PerformanceView => ({
  id, number: 1, eventId: 'e', spaceId: 's1', start: '2027-05-15T17:00', startsAt: null, eventDay: null, durationMin: 60, setupMin: 0, teardownMin: 0, state: 'planned', reason: null, holdExpiresAt: null, changes: [], published: true, version,
});
const conflict = (key: string, performanceIds: string[]): ConflictView => ({ key, rule: 'space_overlap', severity: 'warn', performanceIds, sentence: key, waived: false, waiverReason: null });
const draft: DraftView = { release: 1, events: [], performances: [performance('a'), performance('b')], conflicts: [conflict('a-b', ['a', 'b']), conflict('b-c', ['b', 'c'])], abilities: { edit: true, publish: true, venueIds: null }, ownParticipantIds: null };

describe('an edit on the screen', () => {
  it('shows what was asked for and leaves the rest', () => {
    expect(withEdit(performance('a'), { start: null, durationMin: undefined })).toEqual({ ...performance('a'), start: null });
  });

  it('takes the answer’s rows and conflicts, and drops the conflicts that no longer hold', () => {
    const next = withOutcome(draft, [performance('a', 2)], [conflict('a-d', ['a', 'd'])]);
    expect(next.performances.map(({ version }) => version)).toEqual([2, 1]);
    expect(next.conflicts.map(({ key }) => key)).toEqual(['b-c', 'a-d']);
    expect(next.performances[1]).toBe(draft.performances[1]);
  });
});
