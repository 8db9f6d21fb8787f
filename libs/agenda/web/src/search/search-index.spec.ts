import { buildSearchIndex, searchEvents } from './search-index.ts';

const index = buildSearchIndex([
  { id: 0, title: 'Noche de tambores taiko', participants: 'Japón', places: 'Zócalo Foro Artístico', words: 'Música concierto' },
  { id: 1, title: 'Danzón en la plaza', participants: 'Cuba', places: 'Santo Domingo', words: 'Danza baile' },
  { id: 2, title: 'Fotografías del año', participants: 'Côte d’Ivoire', places: 'Museo', words: 'Fotografía' },
  { id: 3, title: 'El ano solar', participants: 'Perú', places: 'Museo', words: 'Foro' },
  { id: 4, title: 'Cuentos para niñas y niños', participants: 'Francia', places: 'Carpa', words: 'Infantil' },
]);
const search = (query: string): number[] => searchEvents(index, query);

describe('search', () => {
  it('does not mind accents, capitals, plurals or half words', () => {
    expect(search('JAPON')).toEqual([0]);
    expect(search('tambor')).toEqual([0]);
    expect(search('danzon')[0]).toBe(1);
    expect(search('zoc')).toEqual([0]);
  });

  it('keeps ñ when typed and forgives its absence', () => {
    expect(search('año')).toEqual([2]);
    expect(search('ano').sort()).toEqual([2, 3]);
  });

  it('needs every word, but not the small ones', () => {
    expect(search('tambores de japón')).toEqual([0]);
    expect(search('tambores cuba')).toEqual([]);
  });

  it('knows what visitors call things', () => {
    expect(search('kids')).toContain(4);
    expect(search('baile')).toContain(1);
  });

  it('forgives one slip in a long word', () => {
    expect(search('tamvores')).toEqual([0]);
  });

  it('finds nothing for nothing', () => {
    expect([search('de la'), search('   '), search('xyzzy')]).toEqual([[], [], []]);
  });
});
