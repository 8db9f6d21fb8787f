/** Where a key leads in a list of `count` rows of which `page` are in sight; null when the key means nothing here. */
export function nextRow(key: string, current: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + Math.max(1, page), PageUp: current - Math.max(1, page), Home: 0, End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
