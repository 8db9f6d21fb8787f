import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Colours = Record<string, string>;

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const [lightBlock = '', darkBlock = ''] = [css.slice(0, css.indexOf('@media')), css.slice(css.indexOf('@media'), css.indexOf('[data-neutral]'))];

function coloursOf(block: string): Colours {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9A-F]{6})/g)].map(([, name, value]) => [name!, value!]));
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: number[]): number {
  const [r, g, b] = rgb.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: number[], other: number[]): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function mix(colour: string, ground: string, share: number): number[] {
  const under = channels(ground);
  return channels(colour).map((value, at) => value * share + under[at]! * (1 - share));
}

const DISCIPLINES = ['music', 'dance', 'theatre', 'literature', 'gastronomy', 'photography', 'film', 'forum', 'workshop', 'children', 'ceremony'];
const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'guinda', 'jade', 'indigo', 'red'];

describe.each([['light', coloursOf(lightBlock), 0.12], ['dark', coloursOf(darkBlock), 0.16]] as const)('colours, %s', (_name, colours, tint) => {
  it.each(TEXTS)('%s reads on every ground', (text) => {
    for (const ground of ['paper', 'surface', 'sunken']) expect(contrast(channels(colours[text]!), channels(colours[ground]!))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['guinda', 'jade', 'indigo', 'red'])('%s reads on its own tint', (text) => {
    expect(contrast(channels(colours[text]!), channels(colours[`${text}-tint`]!))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(DISCIPLINES)('%s reads on paper and on its tint', (discipline) => {
    const hue = colours[discipline]!;
    expect(contrast(channels(hue), channels(colours.paper!))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(channels(hue), mix(hue, colours.surface!, tint))).toBeGreaterThanOrEqual(4.5);
  });

  it('buttons and borders are told apart', () => {
    expect(contrast(channels(colours['on-guinda']!), channels(colours.guinda!))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(channels(colours['line-strong']!), channels(colours.paper!))).toBeGreaterThanOrEqual(3);
    expect(contrast(channels(colours['map-word']!), channels(colours['map-ground']!))).toBeGreaterThanOrEqual(4.5);
  });
});
