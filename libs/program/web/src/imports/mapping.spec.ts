import { mappingOf, repeatedFields, sameMapping } from './mapping.ts';

describe('the meaning of columns', () => {
  const guessed = mappingOf([{ header: 'Título', field: 'title_es' }, { header: 'Notas', field: '' }, { header: 'Sala', field: 'space' }]);

  it('finds a field that two columns claim, and minds no column left out', () => {
    expect(repeatedFields({ ...guessed, Notas: 'title_es' })).toEqual(['title_es']);
    expect(repeatedFields({ ...guessed, Otra: '' })).toEqual([]);
  });

  it('knows whether anything was changed', () => {
    expect([sameMapping(guessed, { ...guessed }), sameMapping(guessed, { ...guessed, Notas: 'type' })]).toEqual([true, false]);
  });
});
