import { CompileError } from './errors.js';
import { MAX_SHIFT } from './requantization.js';

const INT32_MAX = 2 ** 31 - 1;
/** How accurate multipliers are. */
export interface MultiplierBits {
  /** with this many bits, multipliers are accurate enough to prefer a smaller shift if that makes engines faster */
  ample: number;
  /** with fewer bits, rounding of multipliers would change the recurrence noticeably */
  least: number;
}

/** Of a recurrence without gates, whose state may depend on thousands of steps, each of which repeats the error of a multiplier. */
const OF_LINEAR_RECURRENCES: MultiplierBits = { ample: 24, least: 16 };

/** A product before the shift: an accumulator within ± bound, and its factors, one or one per unit. */
export interface Term {
  factors: Float64Array;
  bound: number;
}

/**
 * The shift s of multipliers m = factor · 2^s: as large as 32-bit multipliers allow. But if ample multipliers keep the sum of the
 * products and the bias below 2^52, which engines can add as doubles, no larger than that.
 *
 * @param coarsest 2^e of the unit with the coarsest step, an additional shift
 * @param terms the term of the recurrent weight first
 * @param largestBias after the shift
 * @param bits of the multipliers of the recurrent weight
 */
export function chooseShift(
  part: string,
  coarsest: number,
  terms: readonly [Term, ...Term[]],
  largestBias = 0,
  bits: MultiplierBits = OF_LINEAR_RECURRENCES,
): number {
  const largest = Math.max(...terms.map(({ factors }) => Math.max(...factors)));
  const smallestRecurrent = Math.min(...terms[0].factors);
  const sum = terms.reduce((total, { factors, bound }) => total + bound * Math.max(...factors), 0);
  const byMultiplier = Math.floor(Math.log2(INT32_MAX / largest));
  const byDouble = Math.floor(Math.log2(2 ** 52 / (sum + coarsest + largestBias)));
  const ample = smallestRecurrent * 2 ** byDouble >= 2 ** (bits.ample - 1);
  const shift = Math.min(MAX_SHIFT - Math.log2(coarsest), byMultiplier, ample ? byDouble : byMultiplier);
  if (shift < 1 || smallestRecurrent * 2 ** shift < 2 ** (bits.least - 1)) {
    throw new CompileError(
      part,
      `its scales differ too much for 32-bit multipliers (recurrent ${smallestRecurrent.toExponential(2)}, largest ${largest.toExponential(2)}); calibrate on data whose inputs and states are of similar size, or scale the inputs`,
    );
  }
  return shift;
}
