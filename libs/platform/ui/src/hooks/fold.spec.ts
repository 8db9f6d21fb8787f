import { fold, holdsWords } from './fold.ts';

describe('searching without accents', () => {
  it('finds what was typed without them', () => {
    expect(holdsWords(fold('Taller de percusión · Sudáfrica'), 'sudafrica percusion')).toBe(true);
  });

  it('wants every word', () => {
    expect(holdsWords(fold('Taller de percusión'), 'taller danza')).toBe(false);
  });

  it('holds everything when nothing was typed', () => {
    expect(holdsWords(fold('Taller'), '  ')).toBe(true);
  });
});
