import { minuteOf, smallAgenda } from '../testing/small-index.ts';
import { changeSince } from './plan-changes.ts';
import { readPlan } from './plan-storage.ts';
import { createPlanStore } from './plan-store.ts';

function memory(): { values: Map<string, string>; getItem: (key: string) => string | null; setItem: (key: string, value: string) => void } {
  const values = new Map<string, string>();
  return { values, getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

const before = smallAgenda([{ event: 0, space: 0, at: minuteOf(0, '17:00') }]).performances[0]!;
const later = (change: { at?: string; space?: number; status?: number; minutes?: number }) =>
  smallAgenda([{ event: 0, space: change.space ?? 0, at: minuteOf(0, change.at ?? '17:00'), status: change.status, minutes: change.minutes }]).performances[0]!;

describe('the plan on the phone', () => {
  it('survives a reload, each edition for itself', () => {
    const storage = memory();
    createPlanStore(storage, 'feria-a').toggle(before);
    expect(createPlanStore(storage, 'feria-a').has(1)).toBe(true);
    expect(createPlanStore(storage, 'feria-b').stars()).toEqual([]);
  });

  it('takes a star away and puts it back as it was', () => {
    const store = createPlanStore(memory(), 'x');
    store.toggle(before);
    const [star] = store.stars();
    expect(store.toggle(before)).toBe('removed');
    store.restore(star!);
    expect(store.stars()).toEqual([star]);
  });

  it('reads damaged storage as an empty plan', () => {
    const storage = memory();
    for (const broken of ['{', 'null', '[{"number":"1"}]', '7']) {
      storage.values.set('feria.plan.x', broken);
      expect(readPlan(storage, 'x')).toEqual([]);
    }
  });

  it('goes on without storage', () => {
    const full = { getItem: () => null, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
    const store = createPlanStore(full, 'x');
    store.toggle(before);
    expect(store.has(1)).toBe(true);
  });

  it('tells listeners', () => {
    const store = createPlanStore(memory(), 'x');
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    store.toggle(before);
    stop();
    store.toggle(before);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('what changed since the star', () => {
  const store = createPlanStore(memory(), 'x');
  store.toggle(before);
  const star = store.stars()[0]!;

  it('is nothing while nothing changed', () => {
    expect(changeSince(star, before)).toBeNull();
  });

  it.each([
    [{ at: '18:00' }, ['retimed']],
    [{ space: 1 }, ['moved']],
    [{ minutes: 45 }, ['resized']],
    [{ status: 2 }, ['cancelled']],
    [{ status: 1, at: '18:00', space: 1 }, ['suspended', 'retimed', 'moved']],
  ])('%j is %j', (change, kinds) => {
    expect(changeSince(star, later(change))?.kinds).toEqual(kinds);
  });

  it('is nothing when only the language of the venue changes', () => {
    const space = { ...before.space!, venue: { ...before.space!.venue, name: 'Constitution Square' } };
    expect(changeSince(star, { ...before, space })).toBeNull();
  });

  it('is over once the visitor says so', () => {
    const moved = later({ at: '18:00' });
    store.acknowledge(moved);
    expect(changeSince(store.stars()[0]!, moved)).toBeNull();
  });
});
