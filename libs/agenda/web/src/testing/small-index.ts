import type { IndexDocument } from '@feria/agenda-contract';
import { decodeIndex } from '../model/decode-index.ts';
import type { Agenda } from '../model/agenda.ts';

/** A performance for a spec: minutes since the first day's midnight in Mexico City (UTC−6), and what differs from an ordinary one. */
export interface Shown { event: number; space: number; at: number; minutes?: number; status?: number; access?: number }

const MIDNIGHT_MIN = Date.UTC(2027, 4, 14, 6) / 60_000;

/** Epoch ms of a wall-clock moment: days after 14 May 2027 and minutes since midnight in Mexico City. */
export const moment = (day: number, time: string): number => (MIDNIGHT_MIN + day * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

export const minuteOf = (day: number, time: string): number => moment(day, time) / 60_000 - MIDNIGHT_MIN;

/** Three venues (Zócalo, Santo Domingo 550 m north, a cinema), four events of Japan, Cuba and both; one exhibition. */
export function smallIndex(performances: readonly Shown[]): IndexDocument {
  const rows = [...performances].sort((a, b) => a.at - b.at);
  const venue = { kind: 'PLAZA', address: '', metro: '', indoor: false };
  return {
    format: 1, language: 'es', release: 3, publishedAt: '2027-05-01T00:00:00Z',
    edition: {
      slug: 'prueba', name: 'Feria', theme: '', startsOn: '2027-05-14', endsOn: '2027-05-16', dailyOpen: '11:00', dailyClose: '20:00', closedWeekdays: [7],
      zone: 'America/Mexico_City', dayBoundary: '04:00', sourceLanguage: 'es', organiser: '', guestOfHonour: '', demonstration: false, neutralTheme: false,
    },
    venues: [
      { ...venue, code: 'ZOC', name: 'Zócalo', main: true, lat: 19.4326, lon: -99.1332, stepFree: true },
      { ...venue, code: 'STD', name: 'Santo Domingo', main: true, lat: 19.4375, lon: -99.1338, stepFree: false },
      { ...venue, code: 'CCI', name: 'La Casa del Cine', main: false, lat: 19.4306, lon: -99.1384, stepFree: false },
    ],
    spaces: [{ name: 'Foro Artístico', venue: 0 }, { name: 'Kiosco', venue: 1 }, { name: 'Sala 1', venue: 2 }],
    participants: [
      { key: 'japon', name: 'Japón', sort: 'Japon', iso2: 'jp', continent: 'asia', colours: ['#BC002D'] },
      { key: 'cuba', name: 'Cuba', sort: 'Cuba', iso2: 'cu', continent: 'america', colours: [] },
    ],
    languageSets: [[], ['es'], ['ja', 'es']],
    events: {
      number: [11, 12, 13, 14], title: ['Tambores taiko', 'Noche de danzón', 'Cuentos para niños', 'Fotos del año'], titleLanguage: ['', '', '', 'en'], type: ['concierto', 'baile', 'cuento', 'exposición'],
      discipline: [0, 1, 9, 5], participants: [[0], [1], [0, 1], [0]], languages: [0, 1, 2, 0], access: [0, 1, 5, 0], audience: [0, 0, 1, 0], admission: [0, 0, 0, 0],
    },
    performances: {
      number: rows.map((_, at) => at + 1), event: rows.map((row) => row.event), space: rows.map((row) => row.space),
      start: rows.map((row, at) => (at === 0 ? MIDNIGHT_MIN + row.at : row.at - rows[at - 1]!.at)),
      duration: rows.map((row) => row.minutes ?? 60), status: rows.map((row) => row.status ?? 0), access: rows.map((row) => row.access ?? -1), languages: rows.map(() => -1),
    },
    continuous: [{ number: 900, event: 3, space: 2, from: '2027-05-14', to: '2027-05-16', opens: '11:00', closes: '18:00', status: 0 }],
    reasons: Object.fromEntries(rows.flatMap((row, at) => (row.status ? [[String(at + 1), 'lluvia']] : []))),
  };
}

export function smallAgenda(performances: readonly Shown[]): Agenda {
  return decodeIndex(smallIndex(performances));
}
