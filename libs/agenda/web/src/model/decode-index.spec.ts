import { minuteOf, moment, smallAgenda, smallIndex } from '../testing/small-index.ts';
import { decodeIndex } from './decode-index.ts';

describe('reading the columns of an index', () => {
  const agenda = smallAgenda([{ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 1, at: minuteOf(0, '17:30'), minutes: 45, status: 2 }, { event: 0, space: 2, at: minuteOf(1, '00:30') }]);

  it('adds up the starts from the first', () => {
    expect(agenda.performances.map((performance) => performance.start)).toEqual([moment(0, '17:00'), moment(0, '17:30'), moment(1, '00:30')]);
    expect(agenda.performances[1]!.end).toBe(moment(0, '18:15'));
  });

  it('puts what is after midnight on the evening before', () => {
    expect(agenda.performances.map((performance) => performance.day)).toEqual(['2027-05-14', '2027-05-14', '2027-05-14']);
  });

  it('links events, spaces, venues and participants', () => {
    const [first, second] = agenda.performances;
    expect([first!.event.title, first!.space?.venue.code, first!.event.participants[0]?.name]).toEqual(['Tambores taiko', 'ZOC', 'Japón']);
    expect(first!.event.performances).toHaveLength(2);
    expect([second!.status, second!.reason, first!.reason]).toEqual(['cancelled', 'lluvia', '']);
  });

  it('takes access and languages from the event unless the performance has its own', () => {
    const own = smallAgenda([{ event: 1, space: 0, at: 0, access: 4 }, { event: 1, space: 0, at: 60 }]);
    expect(own.performances.map((performance) => performance.access)).toEqual([4, 1]);
    expect(own.performances[1]!.languages).toEqual(['es']);
  });

  it('marks a title that fell back to another language', () => {
    expect(agenda.events.map((event) => event.titleLanguage)).toEqual(['', '', '', 'en']);
  });

  it('drops what points nowhere instead of failing', () => {
    const document = smallIndex([{ event: 99, space: 0, at: 0 }, { event: 0, space: 99, at: 60 }]);
    const broken = decodeIndex(document);
    expect(broken.performances.map((performance) => [performance.number, performance.space])).toEqual([[2, null]]);
  });
});
