import { memo, type ReactElement } from 'react';
import { cutPaper, SHEET } from './cut-paper.ts';
import { DISCIPLINE_SHAPES } from './icons/discipline-shapes.ts';
import type { DisciplineName } from './discipline-icon.tsx';

export interface PaperFlag { colour: string; discipline: DisciplineName; seed: string }

/** What a feast hangs up where a participant has no colours of its own. */
export const FESTIVE = ['#D6217B', '#F07D1A', '#0F9D76', '#7B3FA0', '#F3B61F', '#19A7B8', '#C8102E'] as const;

const STEP = SHEET.width + 8;
const SAG = 10;

/** `count` flags of a participant's colours, each cut differently, the same each time. */
export function flagsOf(colours: readonly string[], discipline: DisciplineName, seed: string, count: number): PaperFlag[] {
  const palette = colours.length > 0 ? colours : FESTIVE;
  return Array.from({ length: count }, (_, at) => ({ colour: palette[at % palette.length]!, discipline, seed: `${seed}/${discipline}/${at % 3}` }));
}

interface Props { flags: readonly PaperFlag[]; className?: string; /** Without it the flags hang from the edge above. */ isStrung?: boolean }

/** Paper flags on a string: pure ornament, hidden from screen readers. Cuts show `--picado-ground`, else the page's paper. */
export const PapelPicado = memo(function PapelPicado({ flags, className, isStrung = true }: Props): ReactElement {
  const width = flags.length * STEP;
  return (
    <svg aria-hidden="true" focusable="false" className={className} viewBox={`0 0 ${width} ${SHEET.height + SAG + 6}`} preserveAspectRatio="xMidYMin slice">
      {flags.map((flag, at) => <Sheet key={at} flag={flag} x={at * STEP + 4} />)}
      {isStrung && <path d={flags.map((_, at) => `M${at * STEP} 2q${STEP / 2} ${SAG * 1.6} ${STEP} 0`).join('')} fill="none" stroke="var(--ochre)" strokeWidth="2" />}
    </svg>
  );
});

/** Papers near white need an outline and a dark cut to be seen at all. */
function isPale(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return r + g + b > 680;
}

function Sheet({ flag, x }: { flag: PaperFlag; x: number }): ReactElement {
  const { x: cx, y: cy } = SHEET.centre;
  return (
    <g transform={`translate(${x} 7)`}>
      <path d={cutPaper(flag.seed)} fill={flag.colour} style={{ fill: `color-mix(in srgb, ${flag.colour} var(--picado-keep, 100%), white)` }} fillRule="evenodd" stroke={isPale(flag.colour) ? 'rgb(90 60 30 / .45)' : 'rgb(0 0 0 / .14)'} strokeWidth=".8" />
      <path d={DISCIPLINE_SHAPES[flag.discipline]} transform={`translate(${cx - 15.6} ${cy - 15.6}) scale(1.3)`} fill="none" stroke={isPale(flag.colour) ? 'rgb(90 60 30 / .6)' : 'var(--picado-ground, var(--paper))'} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}
