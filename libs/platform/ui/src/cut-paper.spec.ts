import { cutPaper } from './cut-paper.ts';

describe('cut paper', () => {
  it('is the same each time for the same words', () => {
    expect(cutPaper('japon/music/0')).toBe(cutPaper('japon/music/0'));
  });

  it('differs between participants', () => {
    const papers = new Set(['japon', 'francia', 'cuba', 'ghana', 'palestina', 'union-europea'].map((key) => cutPaper(`${key}/dance/0`)));
    expect(papers.size).toBe(6);
  });

  it('is a closed path of plain numbers', () => {
    expect(cutPaper('x')).toMatch(/^[MHVLQaz0-9 .-]+$/);
    expect(cutPaper('x')).not.toContain('NaN');
  });
});
