import { wayBack } from './way-back.ts';

describe('where to after signing in', () => {
  it('goes back to the screen that was asked for', () => {
    expect(wayBack('/console/e/fica-demo/programa?q=son')).toBe('/e/fica-demo/programa?q=son');
  });

  it.each(['//evil.example', '/\\\\evil.example', 'https://evil.example', undefined, 7])('never leaves the console: %p', (wanted) => {
    expect(wayBack(wanted)).toBe('/');
  });
});
