import { IndexDocument } from '@feria/agenda-contract';
import { aContent, anEntry, aPicture } from '../fixtures/picture.ts';
import { performancesOf } from '../pages/reading.ts';
import { buildDetails } from './build-details.ts';
import { buildIndex } from './build-index.ts';
import { contentHash } from '../documents/compress.ts';

describe('the index document', () => {
  it('is what its schema says, in every language', () => {
    const picture = aPicture([aContent(1), aContent(2, { start: '2027-05-15T18:00:00.000Z' })]);
    for (const language of ['es', 'en', 'fr'] as const) expect(IndexDocument.parse(buildIndex(picture, language))).toBeTruthy();
  });

  it('gives back every start, duration and place', () => {
    const contents = [aContent(4, { start: '2027-05-20T17:30:00.000Z', durationMin: 20 }), aContent(2), aContent(9, { start: '2027-05-16T05:00:00.000Z', durationMin: 105 })];
    const read = performancesOf(buildIndex(aPicture(contents), 'es'));
    for (const content of contents) expect(read.get(content.number)).toMatchObject({ start: Date.parse(content.start!), durationMin: content.durationMin });
  });

  it('marks a title that fell back to another language', () => {
    const { events } = buildIndex(aPicture([aContent(1, { title: { es: 'Danza' } }), aContent(2)]), 'en');
    expect([events.title, events.titleLanguage]).toEqual([['Danza', 'Concert 2'], ['es', '']]);
  });

  it('says why something is cancelled, and keeps a reason of what goes on to itself', () => {
    const index = buildIndex(aPicture([aContent(1, { state: 'cancelled', reason: 'lluvia' }), aContent(2, { reason: 'nota interna' })]), 'es');
    expect(index.reasons).toEqual({ 1: 'lluvia' });
  });

  it('shows exhibitions apart, never among what starts now', () => {
    const exhibition = aContent(5, { start: null, durationMin: 0, continuous: { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: null, dailyTo: '18:00' } });
    const index = buildIndex(aPicture([exhibition, aContent(1)]), 'es');
    expect(index.performances.number).toEqual([1]);
    expect(index.continuous[0]).toMatchObject({ number: 5, opens: '11:00', closes: '18:00' });
  });

  it('leaves the details as they were when only a time changed', () => {
    const hash = (start: string, number: number) => contentHash(Buffer.from(JSON.stringify(buildDetails({ ...aPicture([aContent(1, { start })]), head: { number, note: '', publishedAt: new Date(number), publishedBy: '' } }, 'es'))));
    expect(hash('2027-05-15T23:00:00.000Z', 6)).toBe(hash('2027-05-16T00:00:00.000Z', 7));
    expect(anEntry(aContent(1)).sequence).toBe(0);
  });
});
