/** Fixed-point numbers that the states of a layer were trained as. */
export interface StateFormat {
  /** k, 4 to 16 */
  bits: number;
  /** value of code 1, a power of two from 2^−15 to 1 */
  scale: number;
}

/** Values as a format represents them, rounded half up and saturated. */
export function inFormat(format: StateFormat | undefined, values: Float32Array): Float32Array {
  if (!format) return values;
  const top = 2 ** (format.bits - 1);
  return values.map((v) => format.scale * Math.max(-top, Math.min(top - 1, Math.floor(v / format.scale + 0.5))));
}
