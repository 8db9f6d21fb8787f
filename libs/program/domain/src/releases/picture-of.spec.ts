import { aContent, ZOCALO } from '../fixtures/pictures.ts';
import { canonicalJson } from './canonical-json.ts';
import { pictureOf } from './picture-of.ts';
import type { EventSource, PerformanceSource, PictureSources } from './picture-sources.ts';

const event: EventSource = {
  id: 'e', number: 7, title: { es: 'Sones', fr: ' ' }, summary: { es: '' }, description: null, type: 'concert', discipline: 'music', audience: 'ALL',
  languages: ['es'], access: ['lsm'], admission: 'FREE', url: '', continuous: false, fromDate: null, toDate: null, dailyFrom: null, dailyTo: null,
};
const performance: PerformanceSource = {
  id: 'p', number: 9, startsAt: new Date('2022-05-14T22:00:00Z'), durationMin: 60, state: 'planned', reason: '', languages: null, access: null,
};
const picture = (sources: Partial<PictureSources> = {}) => pictureOf({ performance, event, participants: [], performers: [], place: ZOCALO, ...sources });

describe('the picture of a performance', () => {
  it('has the instant in UTC, and nothing blank', () =>
    expect(picture()).toMatchObject({ start: '2022-05-14T22:00:00.000Z', title: { es: 'Sones' }, summary: null, url: null, reason: null, ...ZOCALO }));
  it('takes languages and access of its own, or the event’s', () => {
    expect(picture()).toMatchObject({ languages: ['es'], access: ['lsm'] });
    expect(picture({ performance: { ...performance, languages: ['fr'], access: [] } })).toMatchObject({ languages: ['fr'], access: [] });
  });
  it('of an exhibition has dates and hours to the minute, no start and no duration', () => {
    const exhibition = { ...event, continuous: true, fromDate: '2022-05-07', toDate: '2022-05-22', dailyFrom: '11:00:00', dailyTo: null };
    expect(picture({ event: exhibition })).toMatchObject({
      start: null, durationMin: 0, continuous: { fromDate: '2022-05-07', toDate: '2022-05-22', dailyFrom: '11:00', dailyTo: null },
    });
  });
  it('lets nothing through that it does not name', () => {
    const participants = [{ id: 'mx', key: 'mexico', name: { es: 'México' }, iso2: 'mx', note: 'keep apart' }];
    expect(canonicalJson(picture({ participants, event: { ...event, ...{ soundClass: 3 } } }))).not.toMatch(/keep apart|soundClass/);
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of keys', () => expect(canonicalJson({ b: 1, a: { d: [2, null], c: 'ñ' } })).toBe('{"a":{"c":"ñ","d":[2,null]},"b":1}'));
  it('keeps the order of lists', () => expect(canonicalJson([2, 1])).toBe('[2,1]'));
  it('leaves out what is undefined, keeps what is null', () => expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}'));
  it('survives a trip through JSON', () => {
    const content = aContent('a');
    expect(canonicalJson(JSON.parse(JSON.stringify(content)))).toBe(canonicalJson(content));
  });
});
