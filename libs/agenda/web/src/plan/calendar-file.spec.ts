import { minuteOf, smallAgenda } from '../testing/small-index.ts';
import { calendarFile } from './calendar-file.ts';

const agenda = smallAgenda([{ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 1, at: minuteOf(0, '18:00'), status: 2 }]);
const file = calendarFile(agenda, agenda.performances, Date.UTC(2027, 4, 1), (number) => `https://feria.example/prueba/funcion/${number}`);

describe('the plan as a calendar file', () => {
  it('has instants in UTC and the place', () => {
    expect(file).toContain('DTSTART:20270514T230000Z\r\nDTEND:20270515T000000Z');
    expect(file).toContain('LOCATION:Zócalo\\, Foro Artístico');
  });

  it('says what is cancelled', () => {
    expect(file.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  });

  it('has no line over 75 octets', () => {
    const long = { ...agenda.performances[0]!, event: { ...agenda.performances[0]!.event, title: 'Canción de la montaña y el año nuevo, '.repeat(6) } };
    const lines = calendarFile(agenda, [long], 0, String).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});
