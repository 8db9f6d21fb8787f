import { aDraft, anEdition, aPerformance, aSpace, at, ensemble } from '../fixtures/draft.ts';
import { checkAll } from './check.ts';
import type { ConflictInput } from './conflict-input.ts';
import { describeConflict } from './describe-conflict.ts';
import type { DraftPerformance } from './draft-performance.ts';

const dancers = [ensemble('Ballet Quetzal')];
const gone = { performerId: dancers[0]!.id, startsAt: at('09:00'), endsAt: at('17:00') };

function words(performances: DraftPerformance[], input: Partial<ConflictInput> = {}) {
  const [conflict] = checkAll(aDraft(performances, input)).open;
  return (['es', 'en', 'fr'] as const).map((language) => describeConflict(conflict!, language, input.edition ?? anEdition()));
}

describe('a conflict in words', () => {
  it('two shows in one space', () => expect(words([aPerformance('a'), aPerformance('b', { from: '17:30' })])).toEqual([
    '«A» (17:00–18:00) y «B» (17:30–18:30) coinciden en Foro Artístico (Zócalo) el sábado 14 de mayo.',
    '“A” (17:00–18:00) and “B” (17:30–18:30) overlap in Foro Artístico (Zócalo) on Saturday 14 May.',
    '« A » (17:00–18:00) et « B » (17:30–18:30) se chevauchent le samedi 14 mai, Foro Artístico (Zócalo).',
  ]));

  it('no time to change the stage', () => expect(words([aPerformance('a', { changeoverMin: 20 }), aPerformance('b', { from: '18:05' })])[0]).toBe(
    'Entre «A» (17:00–18:00) y «B» (18:05–19:05), en Foro Artístico (Zócalo) el sábado 14 de mayo, faltan 15 min para montaje, desmontaje y cambio de escenario.'));

  it('past midnight', () => expect(words([aPerformance('a', { from: '2022-05-14 23:00', to: '2022-05-15 00:30' })])).toEqual([
    '«A» en Foro Artístico (Zócalo) (sábado 14 de mayo, 23:00–00:30) termina después del cierre de la edición, a las 20:00.',
    '“A” in Foro Artístico (Zócalo) (Saturday 14 May, 23:00–00:30) ends after the edition closes at 20:00.',
    '« A », Foro Artístico (Zócalo) (samedi 14 mai, 23:00–00:30) se termine après la fermeture de l’édition, à 20:00.',
  ]));

  it('outside the dates', () => expect(words([aPerformance('a', { from: '2022-05-23 12:00' })])[0]).toBe(
    '«A» en Foro Artístico (Zócalo) (lunes 23 de mayo, 12:00–13:00) cae fuera de las fechas de la edición: del sábado 7 de mayo al domingo 22 de mayo.'));

  it('an ensemble twice', () => expect(words([aPerformance('a', { performers: dancers }), aPerformance('b', { from: '17:30', spaceId: 'patio', performers: dancers })])[0]).toBe(
    'Ballet Quetzal tiene dos funciones a la vez el sábado 14 de mayo: «A» en Foro Artístico (Zócalo), 17:00–18:00, y «B» en Patio (Santo Domingo), 17:30–18:30.'));

  it('an ensemble that has left', () => expect(words([aPerformance('a', { performers: dancers })], { availability: [gone] })[0]).toBe(
    'Ballet Quetzal no está disponible para «A», el sábado 14 de mayo, 17:00–18:00 en Foro Artístico (Zócalo).'));

  it('too many people', () => expect(words([aPerformance('a', { expectedAudience: 500 })], { spaces: [aSpace('foro', 'zocalo', { name: 'Foro', capacity: 300 })] })[0]).toBe(
    'Para «A» (sábado 14 de mayo, 17:00–18:00) se esperan 500 personas y el aforo de Foro es de 300.'));

  it('a title that is missing, in the language it is missing in', () => {
    expect(words([aPerformance('a', { title: {}, summary: null })])[0]).toBe('A la función n.º 1 le falta título y resumen en español.');
    expect(words([aPerformance('a', { title: { en: 'Songs' } })])[1]).toBe('“Songs” has no title in Spanish.');
  });

  it('a walk that is too long', () => expect(words(
    [aPerformance('a', { performers: dancers }), aPerformance('b', { from: '18:12', spaceId: 'patio', performers: dancers })],
    { policy: [{ venueId: null, rule: 'travel', severity: 'warn' }], walks: [{ fromVenueId: 'zocalo', toVenueId: 'santo-domingo', minutes: 15 }] },
  )[0]).toBe('Ballet Quetzal tiene 12 min entre «A» en Foro Artístico (Zócalo), hasta las 18:00, y «B» en Patio (Santo Domingo), a las 18:12 del sábado 14 de mayo; a pie son 15 min.'));

  it('the wall clock before and after the zone change of October 2022', () => {
    const edition = anEdition({ startsOn: '2022-10-25', endsOn: '2022-11-06' });
    const both = (from: string) => [aPerformance('a', { from }), aPerformance('b', { from })];
    const twice = (from: string) => words(both(from), { edition })[0];
    expect(twice('2022-10-29 17:00')).toContain('«A» (17:00–18:00) y «B» (17:00–18:00) coinciden en Foro Artístico (Zócalo) el sábado 29 de octubre.');
    expect(twice('2022-10-30 17:00')).toContain('(17:00–18:00) coinciden en Foro Artístico (Zócalo) el domingo 30 de octubre.');
  });
});
