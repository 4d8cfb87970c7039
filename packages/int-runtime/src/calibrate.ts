import { MagnitudeHistogram } from '@qornn/quantizers/histogram';
import { CompileError, InputError } from './errors.js';
import { simulator } from './simulate.js';
import type { IntegerSpec } from './spec.js';

/** Magnitudes that inputs and states are to be represented up to; beyond them they saturate. */
export interface Ranges {
  /** of the input, > 0 */
  input: number;
  /** of the state of every layer, > 0 */
  states: number[];
}

export interface CalibrationOptions {
  /** `'max'` (default): the largest seen; `'percentile'`: see there; `'mse'`: least squared error of rounding and clipping */
  method?: 'max' | 'percentile' | 'mse';
  /** share of the magnitudes that stay in range, in (0, 1]; default 0.9999 */
  percentile?: number;
  /** bits of the states, which `'mse'` weighs against clipping; default 12 */
  stateBits?: number;
}

/**
 * Runs the network in floating point over sequences of its training data and says how large inputs and states become.
 *
 * The range of the input is always the largest magnitude seen. A linear recurrence never forgets a clipped state, so `'max'` is
 * the safe choice for it.
 *
 * @param sequences each [time, inputs], row-major; a few dozen are enough
 * @throws InputError when there is no sequence, one does not fit, or holds a value that is not finite
 * @throws CompileError when the state of a layer grows beyond any range
 * @throws RangeError when an option is out of range
 * @example
 * const ranges = calibrate(spec, sequences, { method: 'percentile', percentile: 0.999 });
 */
export function calibrate(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  { method = 'max', percentile = 0.9999, stateBits = 12 }: CalibrationOptions = {},
): Ranges {
  if (!['max', 'percentile', 'mse'].includes(method)) {
    throw new RangeError(`calibrate: method is '${method}'; it must be one of max, percentile, mse`);
  }
  if (!(percentile > 0 && percentile <= 1)) {
    throw new RangeError(`calibrate: percentile is ${percentile}; it must be a share in (0, 1]`);
  }
  if (sequences.length === 0) throw new InputError('calibrate: there is no sequence to learn ranges from');
  let input = 0;
  const histograms = spec.layers.map(() => new MagnitudeHistogram());
  const run = simulator(spec);
  for (const sequence of sequences) {
    run(sequence, (layer, values) => {
      if (layer >= 0 && !values.every(Number.isFinite)) {
        throw new CompileError(
          `layers.${layer}`,
          'its state grows beyond every range on the calibration data; lower the gain of the recurrent weight, or calibrate on shorter sequences',
        );
      }
      if (layer >= 0) histograms[layer]!.add(values);
      else for (const value of values) input = Math.max(input, Math.abs(value));
    });
  }
  const states = histograms.map((histogram) => {
    if (method === 'percentile') return histogram.percentile(percentile);
    return method === 'mse' ? histogram.leastSquaredError(stateBits) : histogram.largest;
  });
  // A signal that is always 0 needs no resolution, but a scale must not be 0.
  return { input: input || 1, states: states.map((range) => range || 1) };
}
