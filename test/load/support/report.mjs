import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { freeShare } from './machine.mjs';

/** The middle of the values: one slow moment of the machine does not decide. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A figure of two or three digits: 18.3, 0.412, 1351. */
export function rounded(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/**
 * Prints a benchmark's figures and keeps them as BENCH_OUT/<name>.json. A figure is `{ what, value, unit, reference?, goal? }`:
 * `reference` is what it was measured beside in this run, `goal` either `{ least }` or `{ most }`. A missed goal fails the run.
 */
export function report(name, figures, notes = []) {
  const judged = figures.map((figure) => ({ ...figure, value: rounded(figure.value), met: figure.goal && isMet(figure) }));
  for (const figure of judged) console.log(sentence(figure));
  const free = freeShare();
  if (free < 0.9) notes = [...notes, `the machine is busy: a loop gets ${Math.round(free * 100)} % of a processor, so times are too long`];
  for (const note of notes) console.log(`  (${note})`);
  if (process.env.BENCH_OUT) writeFileSync(join(process.env.BENCH_OUT, `${name}.json`), `${JSON.stringify({ name, figures: judged, notes }, null, 2)}\n`);
  if (judged.some(({ met }) => met === false)) process.exitCode = 1;
}

/** Says why there is nothing to report, and how to have it; that is no failure. */
export function skip(name, reason) {
  console.log(`Skipped: ${reason}`);
  if (process.env.BENCH_OUT) writeFileSync(join(process.env.BENCH_OUT, `${name}.json`), `${JSON.stringify({ name, skipped: reason }, null, 2)}\n`);
}

function isMet({ value, goal: { least = -Infinity, most = Infinity } }) {
  return value >= least && value <= most;
}

function sentence({ what, value, unit = '', reference, goal, met }) {
  const beside = reference ? `, ${reference.what} ${rounded(reference.value)} ${unit} (ratio ${rounded(value / reference.value)})` : '';
  const wanted = goal ? ` — goal ${'least' in goal ? '≥' : '≤'} ${goal.least ?? goal.most}: ${met ? 'met' : 'MISSED'}` : '';
  return `  ${what}: ${value} ${unit}`.trimEnd() + beside + wanted;
}
