/**
 * A visitor's plan as the token of its calendar feed: the permanent numbers of the performances, sorted, as differences
 * in base 36. No account, nothing stored: the address says it all. At most 500 performances.
 */
export function encodePlan(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b).slice(0, 500);
  return `1.${sorted.map((number, index) => (number - (sorted[index - 1] ?? 0)).toString(36)).join('-')}`;
}

/** The numbers of a token; undefined when it is not one. */
export function decodePlan(token: string): number[] | undefined {
  if (!/^1\.[0-9a-z]{1,7}(-[0-9a-z]{1,7}){0,499}$/.test(token)) return undefined;
  let number = 0;
  return token.slice(2).split('-').map((difference) => (number += Number.parseInt(difference, 36)));
}
