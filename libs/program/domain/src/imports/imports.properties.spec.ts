import fc from 'fast-check';
import { aKnown, aRow } from '../fixtures/rows.ts';
import { diffRow } from './diff-row.ts';
import { matchRows } from './match-rows.ts';

const place = { guid: fc.constantFrom('g', 'h', 'id-1', null), from: fc.constantFrom('16:00', '17:00'), room: fc.constantFrom('Foro', 'foro') };
const knowns = fc.array(fc.record(place), { maxLength: 8 }).map((list) => list.map((facts, index) => aKnown(index, facts)));
const rows = fc.array(fc.record({ ...place, number: fc.constantFrom(null, null, 1, 2, 99), feriaId: fc.constantFrom(null, null, 'id-2', 'id-99') }), { maxLength: 8 })
  .map((list) => list.map((facts, index) => aRow(index, facts)));
const fields = fc.record({ title: fc.string(), minutes: fc.integer(), tags: fc.array(fc.string()) });

describe('imports, whatever the file', () => {
  it('every row and every performance is accounted for exactly once', () => {
    fc.assert(fc.property(rows, knowns, (file, known) => {
      const { matched, fresh, refused, absent } = matchRows(file, known);
      const lines = [...matched.map(({ row }) => row), ...fresh, ...refused.map(({ row }) => row)].map(({ line }) => line);
      const numbers = [...matched.map((pair) => pair.known), ...absent].map(({ number }) => number);
      expect(lines.sort((a, b) => a - b)).toEqual(file.map(({ line }) => line));
      expect(numbers.sort((a, b) => a - b)).toEqual(known.map(({ number }) => number));
    }));
  });

  it('the same file again finds what it made, each where it was', () => {
    fc.assert(fc.property(fc.array(fc.record({ ...place, guid: fc.constantFrom('g', 'h') }), { maxLength: 8 }), (list) => {
      const known = list.map((facts, index) => aKnown(index, facts));
      const { matched, fresh, absent } = matchRows(list.map((facts, index) => aRow(index, facts)), known);
      expect([fresh, absent]).toEqual([[], []]);
      for (const pair of matched) expect([pair.row.guid, pair.row.start, pair.row.room]).toEqual([pair.known.guid, pair.known.start, pair.known.room]);
    }));
  });

  it('differences lead from one to the other and back', () => {
    fc.assert(fc.property(fields, fields, (before, after) => {
      const changes = diffRow(before, after);
      expect({ ...before, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) }).toEqual(after);
      expect({ ...after, ...Object.fromEntries(changes.map((change) => [change.field, change.before])) }).toEqual(before);
      expect(diffRow(after, after)).toEqual([]);
    }));
  });
});

describe('a row’s differences', () => {
  it('leave alone what the file does not carry', () =>
    expect(diffRow({ title: 'A', room: 'Foro' }, { title: 'B', room: undefined })).toEqual([{ field: 'title', before: 'A', after: 'B' }]));
  it('empty what the file carries empty', () =>
    expect(diffRow<{ url: string | null }>({ url: 'x' }, { url: null })).toEqual([{ field: 'url', before: 'x', after: null }]));
});
