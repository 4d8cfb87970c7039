/** Largest value of an activation: 1 − 2^−15, because 1 does not fit into 16 bits. */
export const ONE = 2 ** 15;
const TOP = ONE - 1;
/** Entries of the table are this far apart. */
const STEPS_PER_UNIT = 32;
const STEPS = 256;

/**
 * tanh(i / 32) in units of 2^−15, i from 0 to 256, at most 2^15 − 1: the one table of all smooth activations. The entries are computed by the
 * addition theorem, so that engines with different `Math.tanh` have the same.
 */
export const SQUASH_TABLE: Int16Array = /* @__PURE__ */ squashTable();

function squashTable(): Int16Array {
  const table = new Int16Array(STEPS + 1);
  // tanh(1/32)
  const step = 0.031239831446031267;
  for (let i = 0, t = 0; i <= STEPS; i++, t = (t + step) / (1 + t * step)) {
    table[i] = Math.min(TOP, Math.round(ONE * t));
  }
  return table;
}

/** Fraction bits below a step of the table, of an argument in units of 2^−(15 − m). */
export function squashShift(integerBits: number): number {
  return 15 - integerBits - Math.log2(STEPS_PER_UNIT);
}

/**
 * τ: the table between its entries, linearly and rounded half up.
 *
 *     τ(u) = T[i] + (((T[i+1] − T[i]) · (u − i 2^f) + 2^{f−1}) >> f),   i = u >> f;   T[256] from there on
 *
 * For f ≤ 0 the argument is no finer than the table, τ(u) = T[u 2^−f].
 *
 * @param u argument in units of 2^{−f} steps of the table, 0 to 2^15
 * @param f at most 11
 */
export function squash(u: number, f: number): number {
  if (f <= 0) return SQUASH_TABLE[Math.min(STEPS, u * 2 ** -f)]!;
  const i = u >> f;
  if (i >= STEPS) return TOP;
  const low = SQUASH_TABLE[i]!;
  return low + (((SQUASH_TABLE[i + 1]! - low) * (u & ((1 << f) - 1)) + (1 << (f - 1))) >> f);
}
