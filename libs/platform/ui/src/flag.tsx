import type { CSSProperties, ReactElement } from 'react';

interface Props {
  /** ISO 3166-1 alpha-2, lower case; empty where there is none. */
  iso2: string;
  colours: readonly string[];
  /** Height in pixels; the width is 4:3. */
  height?: number;
}

const frame = (height: number): CSSProperties => ({
  width: Math.round((height * 4) / 3), height, borderRadius: Math.max(2, height / 8), boxShadow: '0 0 0 1px rgb(0 0 0 / .16)', flex: 'none', display: 'block', objectFit: 'cover',
});

/** A flag beside the participant's name (so without a text of its own). Without ISO code: bands of the participant's colours. */
export function Flag({ iso2, colours, height = 15 }: Props): ReactElement {
  if (iso2) return <img src={`/flags/${iso2}.svg`} alt="" width={Math.round((height * 4) / 3)} height={height} loading="lazy" decoding="async" style={frame(height)} />;
  const bands = colours.length > 0 ? colours : ['#C98A1B', '#9D2148'];
  const stops = bands.map((colour, at) => `${colour} ${(at * 100) / bands.length}% ${((at + 1) * 100) / bands.length}%`).join(', ');
  return <span aria-hidden="true" style={{ ...frame(height), background: `linear-gradient(90deg, ${stops})` }} />;
}
