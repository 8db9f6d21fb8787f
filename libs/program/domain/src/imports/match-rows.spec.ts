import { aKnown, aRow } from '../fixtures/rows.ts';
import { matchRows } from './match-rows.ts';
import type { KnownIdentity, RowIdentity } from './row-identity.ts';

function report(rows: RowIdentity[], known: KnownIdentity[]) {
  const { matched, fresh, refused, absent } = matchRows(rows, known);
  return {
    matched: matched.map((pair) => [pair.row.line, pair.known.number]),
    fresh: fresh.map(({ line }) => line),
    refused: refused.map(({ row, reason }) => [row.line, reason]),
    absent: absent.map(({ number }) => number),
  };
}

const nothing = { matched: [], fresh: [], refused: [], absent: [] };

describe('a row and its performance', () => {
  it('share a guid, though time and room have changed', () =>
    expect(report([aRow(1, { guid: 'g', from: '19:00', room: 'Carpa' })], [aKnown(9, { guid: 'g' })])).toEqual({ ...nothing, matched: [[1, 9]] }));
  it('are strangers with one time and room but two guids', () =>
    expect(report([aRow(1, { guid: 'g' })], [aKnown(9, { guid: 'h' })])).toEqual({ ...nothing, fresh: [1], absent: [9] }));
  it('a row that names nobody is new, even where everything else is equal', () =>
    expect(report([aRow(1)], [aKnown(9)])).toEqual({ ...nothing, fresh: [1], absent: [9] }));
});

describe('a guid that repeats', () => {
  const twice = [aKnown(1, { guid: 'g', from: '16:00' }), aKnown(2, { guid: 'g', from: '17:15' })];

  it('is told apart by start and room, whatever the order', () =>
    expect(report([aRow(10, { guid: 'g', from: '17:15' }), aRow(11, { guid: 'g', from: '16:00' })], twice).matched).toEqual([[10, 2], [11, 1]]));
  it('one moves: the other is found first, the rest follow in order', () =>
    expect(report([aRow(10, { guid: 'g', from: '17:15' }), aRow(11, { guid: 'g', from: '20:00' })], twice).matched).toEqual([[10, 2], [11, 1]]));
  it('both move: in order', () =>
    expect(report([aRow(10, { guid: 'g', from: '19:00' }), aRow(11, { guid: 'g', from: '20:00' })], twice).matched).toEqual([[10, 1], [11, 2]]));
  it('with exactly one room: case makes another room', () => {
    const rooms = [aKnown(1, { guid: 'g', room: 'foro' }), aKnown(2, { guid: 'g', room: 'Foro' })];
    expect(report([aRow(10, { guid: 'g', room: 'Foro' }), aRow(11, { guid: 'g', room: 'foro' })], rooms).matched).toEqual([[10, 2], [11, 1]]);
  });
  it('once less in the file: the one that fits stays, the other is absent', () =>
    expect(report([aRow(10, { guid: 'g', from: '17:15' })], twice)).toEqual({ ...nothing, matched: [[10, 2]], absent: [1] }));
  it('once more in the file: the one too many is new', () =>
    expect(report([aRow(10, { guid: 'g' }), aRow(11, { guid: 'g', from: '16:00' }), aRow(12, { guid: 'g' })], twice)).toEqual({ ...nothing, matched: [[11, 1], [10, 2]], fresh: [12] }));
});

describe('our own ids, come back from a spreadsheet', () => {
  const known = [aKnown(1), aKnown(2, { guid: 'g' })];

  it('the UUID, in any case', () => expect(report([aRow(1, { feriaId: 'ID-1' })], known)).toMatchObject({ matched: [[1, 1]], absent: [2] }));
  it('the number alone', () => expect(report([aRow(1, { number: 2 })], known).matched).toEqual([[1, 2]]));
  it('win over a guid', () => expect(report([aRow(1, { number: 1, guid: 'g' })], known)).toMatchObject({ matched: [[1, 1]], absent: [2] }));
  it('a guid that is our UUID: our own schedule.xml', () => expect(report([aRow(1, { guid: 'id-1' })], known).matched).toEqual([[1, 1]]));
  it('of nobody are refused, never created', () =>
    expect(report([aRow(1, { feriaId: 'id-7' }), aRow(2, { number: 7 })], known).refused).toEqual([[1, 'unknown_id'], [2, 'unknown_number']]));
  it('that contradict each other are refused', () =>
    expect(report([aRow(1, { feriaId: 'id-1', number: 2 })], known).refused).toEqual([[1, 'id_and_number_disagree']]));
  it('that come twice are refused the second time', () =>
    expect(report([aRow(1, { number: 1 }), aRow(2, { feriaId: 'id-1' })], known)).toMatchObject({ matched: [[1, 1]], refused: [[2, 'repeated_identity']] }));
});
