import { browserWords } from './browser-words.ts';

describe('browsers in words', () => {
  it('does not take Edge for Chrome', () => {
    expect(browserWords('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0')).toBe('Edge · Windows');
  });

  it('does not take a phone for a Mac', () => {
    expect(browserWords('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1')).toBe('Safari · iOS');
  });

  it('says nothing of what it does not know', () => {
    expect(browserWords('robot')).toBe('');
  });
});
