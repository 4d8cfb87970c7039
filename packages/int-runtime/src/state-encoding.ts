/**
 * Encoding of a state vector: component i shifted right by `shifts[i]` is a code of `bits` bits; component i times `scale` · 2^`exponents[i]` is the
 * real value.
 */
export interface StateEncoding {
  readonly bits: number;
  readonly scale: number;
  /** empty if all are 0 */
  readonly shifts: Int32Array;
  /** absent if all are 0 */
  readonly exponents?: Int32Array;
}
