import { aDraft, aPerformance } from '../../fixtures/draft.ts';
import { checkAll } from '../check.ts';

const overlaps = (...performances: Parameters<typeof aDraft>[0]) =>
  checkAll(aDraft(performances)).open.filter(({ rule }) => rule === 'space_overlap');

describe('two groups share a stage', () => {
  it('conflict while both are on it', () => {
    const [conflict] = overlaps(aPerformance('b', { from: '17:30' }), aPerformance('a', { from: '17:00' }));
    expect(conflict).toMatchObject({
      key: 'space_overlap:a+b', severity: 'block_release', performanceIds: ['a', 'b'],
      facts: { space: 'Foro Artístico', venue: 'Zócalo', overlapMin: 30, shows: true },
    });
  });

  it('may follow one another to the minute', () => {
    expect(overlaps(aPerformance('a', { from: '17:00', to: '18:00' }), aPerformance('b', { from: '18:00' }))).toEqual([]);
  });

  it('conflict one minute earlier', () => {
    expect(overlaps(aPerformance('a', { from: '17:00', to: '18:00' }), aPerformance('b', { from: '17:59' }))).toHaveLength(1);
  });

  it('need the changeover of the first, the setup of the second and the teardown between them', () => {
    const first = aPerformance('a', { from: '17:00', to: '18:00', teardownMin: 10, changeoverMin: 15 });
    const near = overlaps(first, aPerformance('b', { from: '18:35', setupMin: 10 }));
    const tight = overlaps(first, aPerformance('b', { from: '18:30', setupMin: 10 }));
    expect(near).toEqual([]);
    expect(tight[0]).toMatchObject({ facts: { overlapMin: 5, shows: false } });
  });

  it('do not conflict on two stages of one venue', () => {
    expect(overlaps(aPerformance('a'), aPerformance('b', { spaceId: 'carpa' }))).toEqual([]);
  });

  it('conflict across midnight', () => {
    const late = aPerformance('a', { from: '2022-05-14 23:30', to: '2022-05-15 00:30' });
    expect(overlaps(late, aPerformance('b', { from: '2022-05-15 00:15' }))).toHaveLength(1);
    expect(overlaps(late, aPerformance('b', { from: '2022-05-15 00:30' }))).toEqual([]);
  });

  it('make one conflict per pair, three when three meet', () => {
    expect(overlaps(aPerformance('a'), aPerformance('b'), aPerformance('c')).map(({ key }) => key)).toEqual([
      'space_overlap:a+b', 'space_overlap:a+c', 'space_overlap:b+c',
    ]);
  });
});

describe('what never excludes another', () => {
  it.each([
    ['a suspended one', { state: 'suspended' }],
    ['a cancelled one', { state: 'cancelled' }],
    ['an exhibition', { continuous: true }],
    ['one without duration', { durationMin: 0, setupMin: 30 }],
    ['one without start', { start: null }],
    ['one without space', { spaceId: null }],
  ] as const)('%s', (_, facts) => {
    expect(overlaps(aPerformance('a'), aPerformance('b', facts))).toEqual([]);
  });

  it('but a hold does: its slot is taken', () => {
    expect(overlaps(aPerformance('a'), aPerformance('b', { state: 'hold' }))).toHaveLength(1);
  });
});
