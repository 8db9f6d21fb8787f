/** Width and height of one paper flag in its own units; the fringe ends at the height. */
export const SHEET = { width: 120, height: 150, centre: { x: 60, y: 62 }, disc: 21 } as const;

type Point = readonly [number, number];

/** A small repeatable generator (mulberry32 over an FNV-1a hash): the same words give the same paper. */
function dice(words: string): () => number {
  let state = 0x811c9dc5;
  for (const char of words) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;
const polar = (radius: number, angle: number): Point => [SHEET.centre.x + radius * Math.cos(angle), SHEET.centre.y + radius * Math.sin(angle)];

const circle = ([x, y]: Point, r: number): string => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
const diamond = ([x, y]: Point, r: number): string => `M${n(x)} ${n(y - r)}L${n(x + r * 0.8)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r * 0.8)} ${n(y)}z`;
const drop = ([x, y]: Point, r: number): string => `M${n(x)} ${n(y - r * 1.2)}Q${n(x + r * 1.3)} ${n(y + r * 0.6)} ${n(x)} ${n(y + r)}Q${n(x - r * 1.3)} ${n(y + r * 0.6)} ${n(x)} ${n(y - r * 1.2)}z`;

/** A leaf between two radii of the rosette. */
function petal(from: number, to: number, angle: number, spread: number): string {
  const middle = (from + to) / 2;
  return `M${at(polar(from, angle))}Q${at(polar(middle, angle - spread))} ${at(polar(to, angle))}Q${at(polar(middle, angle + spread))} ${at(polar(from, angle))}z`;
}

function rosette(roll: () => number): string {
  const petals = 8 + Math.floor(roll() * 3) * 2;
  const step = (2 * Math.PI) / petals;
  const turn = roll() < 0.5 ? 0 : step / 2;
  const dots = roll() < 0.5 ? circle : diamond;
  const double = roll() < 0.6;
  let path = '';
  for (let k = 0; k < petals; k += 1) {
    const angle = -Math.PI / 2 + turn + k * step;
    path += petal(SHEET.disc + 3, 43, angle, step * 0.62);
    if (double) path += petal(30, 46, angle + step / 2, step * 0.22);
    path += dots(polar(49.2, angle + step / 2), 2.3);
  }
  return path;
}

function corners(roll: () => number): string {
  const shape = [diamond, drop, circle][Math.floor(roll() * 3)]!;
  let path = '';
  for (const [x, y] of [[17, 24], [103, 24], [17, 100], [103, 100]] as const) {
    path += shape([x, y], 4.6) + circle([x, y - 8.5], 1.6) + circle([x, y + 8.5], 1.6);
  }
  return path;
}

function rows(roll: () => number): string {
  const shape = [circle, diamond, drop][Math.floor(roll() * 3)]!;
  let path = '';
  for (let x = 10; x <= 110; x += 10) path += shape([x, 9], 2.4) + shape([x, 117], 2.8);
  return path;
}

/** The lower edge: teeth, scallops or tongues, from right to left. */
function fringe(roll: () => number): string {
  const kind = Math.floor(roll() * 3);
  const count = kind === 2 ? 12 : 8;
  const width = SHEET.width / count;
  let path = '';
  for (let k = count; k > 0; k -= 1) {
    const [right, left] = [k * width, (k - 1) * width];
    const middle = (right + left) / 2;
    if (kind === 0) path += `L${n(middle)} 146L${n(left)} 128`;
    else if (kind === 1) path += `Q${n(right)} 146 ${n(middle)} 146Q${n(left)} 146 ${n(left)} 128`;
    else path += `V142Q${n(middle)} 152 ${n(left + 1.6)} 142V128H${n(left)}`;
  }
  return path;
}

/**
 * The outline and holes of one paper-cut flag as an SVG path for `fill-rule: evenodd`, in SHEET units.
 * The same seed always gives the same paper.
 */
export function cutPaper(seed: string): string {
  const roll = dice(seed);
  return `M0 0H${SHEET.width}V128${fringe(roll)}V0z${rows(roll)}${corners(roll)}${rosette(roll)}`;
}
