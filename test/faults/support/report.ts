import { appendFileSync } from 'node:fs';

/** Leaves a measured line where `FERIA_DRILL_REPORT` says, for who wants to know how near a drill came to its limit. */
export function report(what: string, values: readonly number[], remark = ''): void {
  const file = process.env['FERIA_DRILL_REPORT'];
  if (!file) return;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  appendFileSync(file, `${what}: ${sorted.length} × median ${middle?.toFixed(0)}, worst ${sorted.at(-1)?.toFixed(0)} ${remark}\n`);
}
