import { nextRow } from './next-row.ts';

describe('walking the list by keys', () => {
  it.each([['ArrowDown', 5, 6], ['ArrowUp', 0, 0], ['PageDown', 95, 99], ['Home', 50, 0], ['End', 0, 99], ['PageUp', 20, 11]])('%s from row %d leads to %d', (key, from, to) => {
    expect(nextRow(key, from, 100, 9)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(nextRow('a', 3, 100, 9)).toBeNull();
  });
});
