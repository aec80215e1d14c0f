/**
 * The value below which `share` (0 to 1) of the values lie, between two of them by their distance (type 7 of
 * Hyndman and Fan 1996, what spreadsheets call PERCENTILE.INC). Values in any order; null without any.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const rising = values.toSorted((a, b) => a - b);
  const at = share * (rising.length - 1);
  const below = rising[Math.floor(at)]!;
  const above = rising[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/** The arithmetic mean; null without values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
