/** Middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Welch's t of two samples, without the slowest tenth of each: those tell of the machine. */
export function welchT(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [moments(trimmed(one)), moments(trimmed(other))];
  return (a.mean - b.mean) / Math.sqrt(a.variance / a.count + b.variance / b.count);
}

function trimmed(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * 0.9));
}

function moments(values: readonly number[]): { mean: number; variance: number; count: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1), count: values.length };
}
