import { checkCalendar, type EditionCalendar } from './edition-rules.ts';

const fair: EditionCalendar = { startsOn: '2027-05-14', endsOn: '2027-05-30', dailyOpen: '11:00', dailyClose: '20:00', zone: 'America/Mexico_City' };
const codeOf = (change: Partial<EditionCalendar>) => {
  try {
    checkCalendar({ ...fair, ...change });
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the calendar of an edition', () => {
  it.each<[string, Partial<EditionCalendar>]>([
    ['accepted', {}],
    ['accepted', { endsOn: '2027-05-14' }],
    ['editions/ends-before-start', { endsOn: '2027-05-13' }],
    ['editions/closes-before-opening', { dailyClose: '11:00' }],
    ['editions/no-such-day', { startsOn: '2027-02-30' }],
    ['editions/no-such-day', { endsOn: '2027-13-01' }],
    ['editions/unknown-zone', { zone: 'America/Tenochtitlan' }],
  ])('is %s with %j', (expected, change) => {
    expect(codeOf(change)).toBe(expected);
  });
});
