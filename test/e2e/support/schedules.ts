import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** A whole programme as a file, and the edition it belongs to. */
export interface Schedule {
  file: string;
  name: string;
  from: string;
  to: string;
  zone: string;
  performances: number;
  /** One of its events, when it starts, and a free time later that day. */
  title: string;
  start: string;
  later: string;
}

/** The real schedule of a congress with 1,351 talks where the shared files are at hand; else a small one of our own. */
export function realSchedule(): Schedule {
  const file = join(process.env['FERIA_FIXTURES'] ?? join(import.meta.dirname, '../../../../shared/data'), 'schedules/36c3-final.xml');
  if (existsSync(file)) {
    return { file, name: '36C3', from: '2019-12-27', to: '2019-12-30', zone: 'Europe/Berlin', performances: 1351, title: 'Opening Ceremony', start: '11:00', later: '11:05' };
  }
  return { file: smallSchedule, name: 'Feria chica', from: '2027-05-14', to: '2027-05-15', zone: 'America/Mexico_City', performances: 8, title: 'Ronda de jaranas', start: '12:00', later: '12:05' };
}

/** Eight performances of our own on two days. */
export const smallSchedule = join(FIXTURES, 'feria-chica.xml');
/** The same file as it would arrive cut short: two of the eight are gone. */
export const cutSchedule = join(FIXTURES, 'feria-chica-cortada.xml');
