import { filesBelow, productSources, textOf } from './files.ts';

/** Lists of facts (places, dishes, words) are as long as there are facts. */
const isData = (path: string) => /\/(catalog|data)\//.test(path);

/** A first comment may say why a file is longer than 250 lines. */
const saysWhy = (text: string) => /^(\/\/|\/\*\*?)[^\n]*\b(long|lines|length)\b/.test(text.trimStart());

const sources = [...productSources(), ...filesBelow('infra', /\.mjs$/)].filter((path) => !isData(path));
const lengths = sources.map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length })).sort((a, b) => a.lines - b.lines);
const percentile = (part: number) => lengths[Math.floor(lengths.length * part)]?.lines ?? 0;

describe('the files of the product', () => {
  it('are short: half of them at most 60 lines, nine in ten at most 150', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(60);
    expect(percentile(0.9)).toBeLessThanOrEqual(150);
  });

  it('are never over 250 lines without saying why in the first comment', () => {
    expect(lengths.filter(({ path, lines }) => lines > 250 && !saysWhy(textOf(path)))).toEqual([]);
  });
});
