/** Multipliers and shifts of all units. */
export interface Scales {
  /** each ≥ 0 */
  readonly multipliers: readonly Int32Array[];
  /** s + e of every unit, or one for all */
  readonly shifts: Int32Array;
}

/**
 * Cancels the largest power of two that all multipliers and 2^{s−1} share: (Σ v m + 2^{s−1}) >> s with m = 2^t m' is (Σ v m' + 2^{s−t−1}) >>
 * (s − t). Multipliers that are powers of two become small, and often 32 bits are enough.
 */
export function cancelPowers({ multipliers, shifts }: Scales): Scales & { cancelled: number } {
  const common = Math.min(
    ...multipliers.flatMap((values) => Array.from(values, trailingZeros)),
    ...Array.from(shifts, (shift) => shift - 1),
  );
  return {
    multipliers: multipliers.map((values) => values.map((value) => value >> common)),
    shifts: shifts.map((shift) => shift - common),
    cancelled: common,
  };
}

/** 32 for 0, which every power divides. */
function trailingZeros(value: number): number {
  return value === 0 ? 32 : 31 - Math.clz32(value & -value);
}
