import { aDraft, aPerformance } from '../fixtures/draft.ts';
import { blocksEdit, blocksRelease, checkAll } from './check.ts';
import type { PolicyOverride } from './conflict-input.ts';
import { IMPORTED_VENUE_SEVERITIES, severityPolicy } from './severity-policy.ts';
import { isExclusive } from './show-times.ts';

const overlap = [aPerformance('a'), aPerformance('b')];
const severityWith = (...policy: PolicyOverride[]) => checkAll(aDraft(overlap, { policy })).open[0]?.severity ?? 'off';
const override = (severity: PolicyOverride['severity'], venueId: string | null = null): PolicyOverride => ({ venueId, rule: 'space_overlap', severity });

describe('severity of a conflict', () => {
  it('is the default', () => expect(severityWith()).toBe('block_release'));
  it('of the edition wins over it', () => expect(severityWith(override('warn'))).toBe('warn'));
  it('of the venue wins over both, also to be milder', () => expect(severityWith(override('block_edit'), override('warn', 'zocalo'))).toBe('warn'));
  it('of another venue does not count', () => expect(severityWith(override('off', 'santo-domingo'))).toBe('block_release'));
  it('off is silence', () => expect(severityWith(override('off'))).toBe('off'));
  it('between two venues is the strictest', () => {
    const policy = severityPolicy([{ venueId: 'zocalo', rule: 'double_booking', severity: 'warn' }]);
    expect(policy('double_booking', ['zocalo', 'santo-domingo'])).toBe('block_release');
    expect(policy('double_booking', ['zocalo'])).toBe('warn');
  });
  it('of an imported venue never blocks', () => {
    const policy = Object.entries(IMPORTED_VENUE_SEVERITIES).map(([rule, severity]) => ({ venueId: 'zocalo', rule, severity }) as PolicyOverride);
    const programme = [...overlap, aPerformance('c', { from: '23:00', title: {} })];
    const { open } = checkAll(aDraft(programme, { policy }));
    expect(open.map(({ severity }) => severity)).toEqual(['warn', 'warn', 'warn']);
    expect(blocksRelease(open)).toBe(false);
  });
});

describe('what a conflict forbids', () => {
  const open = (severity: PolicyOverride['severity']) => checkAll(aDraft(overlap, { policy: [override(severity)] })).open;
  it('block_edit: the edit and the release', () => expect([blocksEdit(open('block_edit')), blocksRelease(open('block_edit'))]).toEqual([true, true]));
  it('block_release: the release', () => expect([blocksEdit(open('block_release')), blocksRelease(open('block_release'))]).toEqual([false, true]));
  it('warn: nothing', () => expect([blocksEdit(open('warn')), blocksRelease(open('warn'))]).toEqual([false, false]));
});

describe('a waiver', () => {
  it('takes a conflict out of what stands, and keeps it in sight', () => {
    const { open, waived } = checkAll(aDraft(overlap, { waivedKeys: ['space_overlap:a+b'] }));
    expect(open).toEqual([]);
    expect(waived.map(({ key }) => key)).toEqual(['space_overlap:a+b']);
  });

  it('of a late end does not cover a closed day', () => {
    const late = aPerformance('a', { from: '2022-05-14 23:00', to: '2022-05-15 00:30' });
    const moved = aPerformance('a', { from: '2022-05-24 12:00' });
    const waivedKeys = ['hours:after_close:a'];
    expect(checkAll(aDraft([late], { waivedKeys })).open).toEqual([]);
    expect(checkAll(aDraft([moved], { waivedKeys })).open.map(({ key }) => key)).toEqual(['hours:outside_dates:a']);
  });
});

describe('the exclusive column', () => {
  it('follows block_edit only', () => {
    expect(isExclusive(aPerformance('a'), 'block_edit')).toBe(true);
    expect(isExclusive(aPerformance('a'), 'block_release')).toBe(false);
  });
  it('never holds for exhibitions or what has no duration', () => {
    expect(isExclusive(aPerformance('a', { continuous: true }), 'block_edit')).toBe(false);
    expect(isExclusive(aPerformance('a', { durationMin: 0 }), 'block_edit')).toBe(false);
  });
});
