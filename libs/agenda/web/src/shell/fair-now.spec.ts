import { createFairNow } from './fair-now.ts';

describe('another moment of a demonstration', () => {
  const values = new Map<string, string>();
  const storage = { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => void values.set(key, value), removeItem: (key: string) => void values.delete(key) };
  let real = 1000;

  it('goes on from the moment chosen, survives a reload and ends', () => {
    const fair = createFairNow(storage, () => real);
    fair.shift(50_000);
    real = 1500;
    expect(fair.now()).toBe(50_500);
    expect(createFairNow(storage, () => real).now()).toBe(50_500);
    fair.shift(null);
    expect([fair.now(), fair.isShifted(), values.size]).toEqual([1500, false, 0]);
  });
});
