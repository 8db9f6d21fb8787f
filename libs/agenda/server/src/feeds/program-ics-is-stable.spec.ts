import fc from 'fast-check';
import ICAL from 'ical.js';
import { aContent, anEntry, aPicture } from '../fixtures/picture.ts';
import { programIcs } from './program-ics.ts';

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown as string);
const events = (text: string) => parse(text).getAllSubcomponents('vevent');
const picture = (content = aContent(1), sequence = 0) => aPicture([], { entries: [anEntry(content, sequence)] });

/** The instant a calendar program computes, with the zone that the file itself brings. */
function instantIn(text: string): number {
  const root = parse(text);
  const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
  const start = root.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time;
  start.zone = zone;
  return start.toUnixTime() * 1000;
}

describe('program.ics', () => {
  it('has one permanent UID, SEQUENCE and STATUS per performance', () => {
    const [event] = events(programIcs(picture(aContent(1, { state: 'cancelled' }), 4), 'https://feria.example'));
    expect(event!.getFirstPropertyValue('uid')).toBe(`${aContent(1).performanceId}@feria`);
    expect([event!.getFirstPropertyValue('sequence'), event!.getFirstPropertyValue('status')]).toEqual([4, 'CANCELLED']);
  });

  it.each(['2022-07-01T23:00:00.000Z', '2022-10-29T18:00:00.000Z', '2022-10-31T18:00:00.000Z', '2023-07-01T23:00:00.000Z', '2027-05-15T23:00:00.000Z'])('means the instant %s, before and after Mexico stopped changing its clocks', (start) => {
    expect(instantIn(programIcs(picture(aContent(1, { start })), 'https://feria.example'))).toBe(Date.parse(start));
  });

  it('covers an exhibition as whole days, the last one included', () => {
    const continuous = { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: null, dailyTo: null };
    const text = programIcs(picture(aContent(1, { start: null, continuous })), 'https://feria.example');
    expect(text).toContain('DTSTART;VALUE=DATE:20270514');
    expect(text).toContain('DTEND;VALUE=DATE:20270531');
  });

  it('takes no property from any text', () => {
    const expected = [...events(programIcs(picture(), 'https://feria.example'))[0]!.getAllProperties()].map(({ name }) => name).sort();
    const hostile = fc.array(fc.constantFrom('\r', '\n', '\r\n', ';', ',', ':', 'ATTENDEE:mailto:x@y.z', 'END:VEVENT', '"', '\\', 'ñ', '😀', ' ', 'a')).map((parts) => `t${parts.join('')}`);
    fc.assert(fc.property(hostile, hostile, (title, space) => {
      const text = programIcs(picture(aContent(1, { title: { es: title }, space: { id: 's', name: space }, reason: title })), 'https://feria.example');
      const parsed = events(text);
      expect(parsed).toHaveLength(1);
      expect(parsed[0]!.getAllProperties().map(({ name }) => name).sort()).toEqual(expected);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }), { numRuns: 200 });
  });
});
