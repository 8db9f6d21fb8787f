import { aContent, SANTO_DOMINGO } from '../fixtures/pictures.ts';
import { nextSequence } from './next-sequence.ts';

const after = (facts: Parameters<typeof aContent>[1], before: Parameters<typeof aContent>[1] = {}) =>
  nextSequence({ performanceId: 'a', sequence: 4, content: aContent('a', before) }, aContent('a', facts));

describe('SEQUENCE', () => {
  it('begins at 0', () => expect(nextSequence(null, aContent('a'))).toBe(0));
  it.each([
    ['the time', { from: '18:00' }],
    ['the space', SANTO_DOMINGO],
    ['the duration', { durationMin: 45 }],
    ['the status, suspended', { state: 'suspended' }],
    ['the status, cancelled', { state: 'cancelled' }],
  ] as const)('counts %s', (_, facts) => expect(after(facts)).toBe(5));
  it('counts a reinstatement', () => expect(after({}, { state: 'cancelled' })).toBe(5));
  it('counts a release once, however much changed in it', () => expect(after({ from: '18:00', ...SANTO_DOMINGO, durationMin: 45 })).toBe(5));
  it('does not count words or cast', () => expect(after({ title: { es: 'Otro' }, participants: [], reason: 'x' })).toBe(4));
  it('does not count a stage that only changes its name', () => expect(after({ space: { id: 'foro', name: 'Gran Foro' } })).toBe(4));
});
