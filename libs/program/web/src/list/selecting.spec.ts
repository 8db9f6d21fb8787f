import { rangeBetween, toggled } from './selecting.ts';

describe('choosing several rows', () => {
  it('takes everything between two rows, in either direction', () => {
    expect(rangeBetween(['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['a', 'b', 'c']);
  });

  it('takes one row when the other is hidden by a filter', () => {
    expect(rangeBetween(['a', 'b'], 'x', 'b')).toEqual(['b']);
  });

  it('keeps what a filter hides', () => {
    expect([...toggled(new Set(['hidden', 'a']), ['a', 'b'], false)]).toEqual(['hidden']);
  });
});
