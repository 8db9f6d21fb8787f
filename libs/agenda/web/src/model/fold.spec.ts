import { fold, foldings, singular } from './fold.ts';

describe('folding for search', () => {
  it('drops accents and keeps ñ', () => {
    expect(fold('DANZÓN Año Çedille')).toBe('danzon año cedille');
    expect(fold('nin\u0303o')).toBe('niño');
  });

  it('offers a word with ñ also without', () => {
    expect(foldings('Niños')).toEqual(['niños', 'ninos']);
    expect(foldings('danza')).toEqual(['danza']);
  });

  it('finds the bare word of a plural', () => {
    expect(['tambores', 'danzas', 'panes', 'mes', 'paris'].map(singular)).toEqual(['tambor', 'danza', 'pane', 'mes', 'pari']);
  });
});
