/** Of a list of integers; 0 of none. */
export function largestMagnitude(values: Int32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
