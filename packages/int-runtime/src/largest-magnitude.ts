/** Largest magnitude of a list of integers; 0 for an empty list. */
export function largestMagnitude(values: Int32Array): number {
  return values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
}
