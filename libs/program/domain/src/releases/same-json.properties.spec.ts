import fc from 'fast-check';
import { canonicalJson, sameJson } from './canonical-json.ts';

const value = fc.anything({ values: [fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)], withObjectString: false, maxDepth: 3 });

describe('sameJson', () => {
  it('says what comparing both canonical JSONs would say', () => {
    fc.assert(fc.property(value, value, (a, b) => {
      expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }));
  });

  it('finds a copy the same, whatever the order of its keys, and one changed leaf different', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1 }), fc.string(), (record, text) => {
      const copy = Object.fromEntries(Object.entries(record).reverse());
      expect(sameJson(record, copy)).toBe(true);
      expect(sameJson(record, { ...copy, [`${Object.keys(record).join('')}!`]: text })).toBe(false);
    }));
  });

  it.each<[unknown, unknown]>([[{ a: undefined }, {}], [[undefined], [null]], [undefined, null], [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }]])('takes %j for %j', (a, b) => {
    expect(sameJson(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([[{ a: null }, {}], [{ a: undefined, b: 1 }, { a: 1, b: undefined }], [[1], { 0: 1 }], [[], {}], ['1', 1], [null, 0]])('tells %j from %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });
});
