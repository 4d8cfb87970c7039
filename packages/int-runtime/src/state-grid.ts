/** The steps that states are counted in: state of unit i = stateScale · 2^{e_i} · c_i. */
export interface StateGrid {
  stateScale: number;
  /** e, [units]; empty where all are 0 */
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
 * Steps by which k-bit codes reach the range of every unit.
 *
 * The unit of the largest range R gets the step R / (2^{k−1} − 1), so that this range fills its codes, and stateScale is that step
 * over 2^E, with E at most `spread` and no more than the smallest range asks for. Every other unit gets the smallest 2^e on that
 * grid with which its own range is reached: it loses less than one bit to the rounding of e, and what lies below the grid.
 *
 * Powers of two over one grid, not any steps: unit j enters every row of W h, so that steps of its own would need a multiplication
 * for each entry of W. On one grid h is a vector of integers, W h one integer product, and a unit's own step one more shift where
 * its sum is shifted in any case.
 *
 * @param ranges of all units together, or one for each; finite and > 0
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
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  const smallest = steps.reduce((least, step) => Math.min(least, step), largest);
  const coarsest = powerOfTwo ? 2 ** Math.ceil(Math.log2(largest)) : largest;
  const extent = Math.min(spread, Math.floor(Math.log2(coarsest / smallest)));
  if (extent === 0) return { stateScale: coarsest, stateShift: new Int32Array(0) };
  const stateScale = coarsest / 2 ** extent;
  const stateShift = Int32Array.from(steps, (step) => {
    return Math.min(extent, Math.max(0, Math.ceil(Math.log2(step / stateScale))));
  });
  return { stateScale, stateShift };
}
