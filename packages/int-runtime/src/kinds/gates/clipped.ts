/** Number of codes that differ by a step or more from the trained values. */
export function clippedValues(values: Float32Array | undefined, codes: Int32Array, step: number): number {
  return codes.reduce((count, code, i) => count + (Math.abs((values?.[i] ?? 0) / step - code) >= 1 ? 1 : 0), 0);
}
