import { aDraft, anEdition, aPerformance, aSpace, aVenue } from '../../fixtures/draft.ts';
import { checkAll } from '../check.ts';
import type { DraftPerformance } from '../draft-performance.ts';

describe('more people than the aforo', () => {
  const places = (ofSpace: number | null, ofVenue: number | null) => ({
    venues: [aVenue('zocalo', { name: 'Zócalo', capacity: ofVenue })],
    spaces: [aSpace('foro', 'zocalo', { name: 'Foro Artístico', capacity: ofSpace })],
  });
  const full = (expectedAudience: number | null, ofSpace: number | null, ofVenue: number | null = null) =>
    checkAll(aDraft([aPerformance('a', { expectedAudience })], places(ofSpace, ofVenue))).open;

  it('warns', () => expect(full(301, 300)).toMatchObject([{ key: 'capacity:a', severity: 'warn', facts: { place: 'Foro Artístico', capacity: 300, expected: 301 } }]));
  it('exactly full is fine', () => expect(full(300, 300)).toEqual([]));
  it('asks the venue where the space has no figure', () => expect(full(301, null, 300)).toMatchObject([{ facts: { place: 'Zócalo' } }]));
  it('a space that holds nobody is a figure too', () => expect(full(1, 0, 300)).toHaveLength(1));
  it('knows nothing without figures', () => expect([...full(null, 300), ...full(300, null)]).toEqual([]));
});

describe('an event without text in the source language', () => {
  const missing = (facts: Partial<DraftPerformance>, edition = anEdition()) => checkAll(aDraft([aPerformance('a', facts)], { edition })).open;

  it('cannot be released without title', () =>
    expect(missing({ title: { en: 'Songs' } })).toMatchObject([{ key: 'missing_text:title:event-a', severity: 'block_release', facts: { missing: ['title'] } }]));
  it('nor with a blank one', () => expect(missing({ title: { es: '  ' } })).toHaveLength(1));
  it('is only warned of without summary', () =>
    expect(missing({ summary: null })).toMatchObject([{ key: 'missing_text:summary:event-a', severity: 'warn' }]));
  it('is told once for both', () => expect(missing({ title: {}, summary: {} })).toMatchObject([{ severity: 'block_release', facts: { missing: ['title', 'summary'] } }]));
  it('source language is the edition’s', () =>
    expect(missing({ title: { en: 'Songs' }, summary: { en: 'Old ones' } }, anEdition({ sourceLanguage: 'en' }))).toEqual([]));
  it('a hold and a cancelled one need none', () => expect([...missing({ title: {}, state: 'hold' }), ...missing({ title: {}, state: 'cancelled' })]).toEqual([]));

  it('is one conflict for all its performances', () => {
    const twice = [aPerformance('a', { eventId: 'e', title: {} }), aPerformance('b', { eventId: 'e', title: {}, from: '19:00' })];
    expect(checkAll(aDraft(twice)).open).toMatchObject([{ key: 'missing_text:title:e', performanceIds: ['a', 'b'] }]);
  });
});
