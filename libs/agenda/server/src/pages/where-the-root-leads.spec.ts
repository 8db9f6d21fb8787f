import type { PublicEdition } from '@feria/agenda-contract';
import { currentEdition } from './current-edition.ts';

const anEdition = (slug: string, startsOn: string, endsOn: string, demonstration = false): PublicEdition =>
  ({ slug, name: { es: slug }, startsOn, endsOn, zone: 'America/Mexico_City', sourceLanguage: 'es', demonstration, release: 1 });
const past = anEdition('fica-2019', '2019-05-31', '2019-06-16');
const next = anEdition('fica-2027', '2027-05-14', '2027-05-30');
const demo = anEdition('fica-demo', '2027-05-14', '2027-05-30', true);
const at = (date: string) => new Date(`${date}T18:00:00Z`);

describe('the address without an edition', () => {
  it('leads to the one that is on, else to the next, else to the last', () => {
    expect(currentEdition([past, next], at('2019-06-01'))).toBe('fica-2019');
    expect(currentEdition([past, next], at('2026-01-01'))).toBe('fica-2027');
    expect(currentEdition([past, next], at('2028-01-01'))).toBe('fica-2027');
  });

  it('leads to a real edition before a demonstration of the same time, but not to one long over', () => {
    expect(currentEdition([demo, next], at('2027-05-20'))).toBe('fica-2027');
    expect(currentEdition([past, demo], at('2026-11-22'))).toBe('fica-demo');
  });

  it('leads nowhere while nothing is published', () => expect(currentEdition([], at('2026-01-01'))).toBeUndefined());
});
