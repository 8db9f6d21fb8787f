import { nextDelay } from './poll.ts';

describe('asking for the manifest', () => {
  it('is spread by a fifth around five minutes', () => {
    expect([nextDelay(0), nextDelay(0.5), nextDelay(0.999)].map((ms) => Math.round(ms / 1000))).toEqual([240, 300, 360]);
  });
});
