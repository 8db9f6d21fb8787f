import { Gate } from './gate.ts';

describe('a gate', () => {
  it('lets only so many in at once, and everybody in the end', async () => {
    const gate = new Gate(2, 10, () => new Error('full'));
    let inside = 0;
    let most = 0;
    const visit = (n: number) => gate.pass(async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
      return n;
    });
    await expect(Promise.all([1, 2, 3, 4, 5, 6].map(visit))).resolves.toEqual([1, 2, 3, 4, 5, 6]);
    expect(most).toBe(2);
  });

  it('turns away who comes when the line is full, and goes on after a failure', async () => {
    const gate = new Gate(1, 1, () => new Error('full'));
    const first = gate.pass(async () => { throw new Error('broken'); });
    const second = gate.pass(async () => 'second');
    await expect(gate.pass(async () => 'third')).rejects.toThrow('full');
    await expect(first).rejects.toThrow('broken');
    await expect(second).resolves.toBe('second');
    await expect(gate.pass(async () => 'later')).resolves.toBe('later');
  });
});
