/** Steps of states: state of unit i = stateScale · 2^{e_i} · c_i. */
export interface StateGrid {
  stateScale: number;
  /** e, [units]; empty if all are 0 */
  stateShift: Int32Array;
}

export interface StateGridOptions {
  /** k, bits of the codes c */
  stateBits: number;
  /** largest e */
  spread: number;
  /** whether stateScale is rounded up to a power of two */
  powerOfTwo: boolean;
}

/**
 * Chooses steps so that k-bit codes cover the range of every unit.
 *
 * The unit with the largest range R gets the step R / (2^{k−1} − 1). stateScale is that step divided by 2^E, with E ≤ `spread` and no larger
 * than the smallest range needs. Every other unit gets the smallest 2^e that covers its range; it loses less than one bit by the rounding of
 * e, plus anything below the grid.
 *
 * Steps are powers of two on one grid, because unit j is part of every row of W h: arbitrary steps would need a multiplication per entry of
 * W. On one grid, W h is one integer product, and the step of a unit is an additional shift of a sum that is shifted anyway.
 *
 * @param ranges one for all units, or one per unit; finite and > 0
 * @example
 * stateGrid([7, 1.75], { stateBits: 4, spread: 12, powerOfTwo: false }); // steps 1 and 1/4: { stateScale: 0.25, stateShift: [2, 0] }
 */
export function stateGrid(
  ranges: number | readonly number[],
  { stateBits, spread, powerOfTwo }: StateGridOptions,
): StateGrid {
  const each = typeof ranges === 'number' ? [ranges] : ranges;
  const top = 2 ** (stateBits - 1) - 1;
  const steps = each.map((range) => range / top);
  const largest = steps.reduce((max, step) => Math.max(max, step), 0);
  const smallest = steps.reduce((min, step) => Math.min(min, step), largest);
  const coarsest = powerOfTwo ? 2 ** Math.ceil(Math.log2(largest)) : largest;
  const extent = Math.min(spread, Math.floor(Math.log2(coarsest / smallest)));
  if (extent === 0) return { stateScale: coarsest, stateShift: new Int32Array(0) };
  const stateScale = coarsest / 2 ** extent;
  const stateShift = Int32Array.from(steps, (step) => {
    return Math.min(extent, Math.max(0, Math.ceil(Math.log2(step / stateScale))));
  });
  return { stateScale, stateShift };
}
