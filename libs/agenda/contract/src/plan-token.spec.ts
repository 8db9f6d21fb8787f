import fc from 'fast-check';
import { decodePlan, encodePlan } from './plan-token.ts';

describe('the token of a personal calendar', () => {
  it('gives back the plan it was made of', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 200 }), (numbers) => {
      expect(decodePlan(encodePlan(numbers))).toEqual([...numbers].sort((a, b) => a - b));
    }));
  });

  it.each(['', '1.', '2.a', '1.a--b', '../x', '1.A'])('refuses %j', (token) => expect(decodePlan(token)).toBeUndefined());
});
