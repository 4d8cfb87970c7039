/** Median of one value or more. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/** Corrections of the median absolute deviation for 2 to 9 values. Source: Croux and Rousseeuw 1992. */
const SMALL = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];

/**
 * Robust standard deviation: median absolute deviation, consistent for the normal distribution and corrected for few values.
 *
 * @returns NaN for fewer than two values
 */
export function robustDeviation(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return Number.NaN;
  const center = median(values);
  return (SMALL[n - 2] ?? n / (n - 0.8)) * 1.4826 * median(values.map((value) => Math.abs(value - center)));
}

/** Hodges–Lehmann centre of values: median of the means of all pairs, each value paired with itself too. */
export function hodgesLehmann(values: readonly number[]): number {
  return median(values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)));
}
