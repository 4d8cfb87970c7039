import type { Range } from '../compiling-kind.js';
import { powerOfTwoStep } from '../gates/compile.js';
import type { LstmLayer } from './layer.js';

/** Products of gates have no finer steps. */
const FRACTION = 15;

/**
 * Steps of cell states, powers of two: that of the largest range is as fine as its codes allow. Every other unit has one that holds twice its own
 * range, since a unit may go further than in the sequences of a calibration, but none coarser than that of the largest: so no unit rounds
 * more than with one step for all.
 *
 * @param ranges one for all units, or one for each; finite and > 0
 * @example
 * cellSteps([100, 0.9], 12); // steps 2^−4 and 2^−10: { cellScale: 2^−10, cellShift: [6, 0] }
 */
export function cellSteps(ranges: Range, bits: number): Pick<LstmLayer, 'cellScale' | 'cellShift'> {
  if (typeof ranges === 'number') return { cellScale: powerOfTwoStep(ranges, bits, FRACTION) };
  const coarsest = powerOfTwoStep(Math.max(...ranges), bits, FRACTION);
  const steps = ranges.map((range) => Math.min(coarsest, powerOfTwoStep(2 * range, bits, FRACTION)));
  const cellScale = steps.reduce((least, step) => Math.min(least, step));
  const cellShift = Int32Array.from(steps, (step) => Math.log2(step / cellScale));
  return { cellScale, ...(cellShift.some((e) => e > 0) && { cellShift }) };
}
