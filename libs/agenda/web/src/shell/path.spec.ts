import { parsePath, pathOf } from './path.ts';

describe('addresses', () => {
  it.each([
    ['/fica', { language: 'es', slug: 'fica', page: 'now', id: '' }],
    ['/en/fica/agenda', { language: 'en', slug: 'fica', page: 'agenda', id: '' }],
    ['/fr/fica/funcion/12', { language: 'fr', slug: 'fica', page: 'performance', id: '12' }],
    ['/fica/pais/costa-de-marfil', { language: 'es', slug: 'fica', page: 'participant', id: 'costa-de-marfil' }],
    ['/fica/funcion', { language: 'es', slug: 'fica', page: 'missing', id: '' }],
    ['/fica/agenda/x', { language: 'es', slug: 'fica', page: 'missing', id: 'x' }],
    ['/fica/nada', { language: 'es', slug: 'fica', page: 'missing', id: '' }],
    ['/', { language: 'es', slug: '', page: 'now', id: '' }],
  ])('reads %s', (path, place) => {
    expect(parsePath(path)).toEqual(place);
  });

  it('writes what it reads, in every language', () => {
    for (const language of ['es', 'en', 'fr'] as const) {
      for (const [page, id] of [['now', ''], ['map', ''], ['plan', ''], ['venue', 'ZOC'], ['performance', '7']] as const) {
        expect(parsePath(pathOf(language, 'fica', page, id))).toEqual({ language, slug: 'fica', page, id });
      }
    }
  });
});
