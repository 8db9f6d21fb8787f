import type { Agenda, Performance } from '../model/agenda.ts';

const LINE_BYTES = 73;

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const escape = (text: string): string => text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n');

/** Content lines are at most 75 octets; a continuation starts with a space (RFC 5545, 3.1). Characters are never cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let [out, width] = ['', 0];
  for (const char of line) {
    const bytes = encoder.encode(char).length;
    if (width + bytes > LINE_BYTES) {
      out += '\r\n ';
      width = 1;
    }
    out += char;
    width += bytes;
  }
  return out;
}

/** An iCalendar file of performances, in UTC instants. `link` gives a performance's address, `at` the moment of making (epoch ms). */
export function calendarFile(agenda: Agenda, performances: readonly Performance[], at: number, link: (number: number) => string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Feria//Visitor site//ES', 'CALSCALE:GREGORIAN'];
  for (const { number, event, space, start, end, status } of performances) {
    lines.push(
      'BEGIN:VEVENT', `UID:${agenda.edition.slug}-${number}@feria.plan`, `DTSTAMP:${stamp(at)}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`,
      `SUMMARY:${escape(event.title)}`, ...(space ? [`LOCATION:${escape(`${space.venue.name}, ${space.name}`)}`] : []),
      `STATUS:${status === 'cancelled' ? 'CANCELLED' : status === 'suspended' ? 'TENTATIVE' : 'CONFIRMED'}`, `URL:${link(number)}`, 'END:VEVENT',
    );
  }
  return [...lines, 'END:VCALENDAR', ''].map(foldLine).join('\r\n');
}
