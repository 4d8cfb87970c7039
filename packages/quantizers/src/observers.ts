import { check, integer, required } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import { MagnitudeHistogram } from './histogram.js';
import { requireNumbers } from './numbers.js';
import { checkOptions, SHARE } from './options.js';

/**
 * Watches activations and says up to which magnitude a symmetric k-bit quantizer should represent them.
 *
 * @example
 * const observer = percentileObserver({ percentile: 0.999 });
 * for (const batch of batches) observer.observe(model.predict(batch));
 * const step = observer.range() / (2 ** (bits - 1) - 1);
 */
export interface ActivationObserver {
  /**
   * Takes in values; they are read and not kept.
   *
   * @throws QuantizerError when they are no numbers, or one is NaN or infinite; nothing of the call is then taken in
   */
  observe(x: tf.Tensor | Float32Array): void;
  /**
   * The range α > 0; 1 where all that was seen is 0.
   *
   * @throws QuantizerError when nothing has been seen
   */
  range(): number;
  /** Forgets what was seen. */
  reset(): void;
}

/**
 * The largest magnitude: nothing is clipped. The safe choice for a linear recurrence, which never forgets a clipped state.
 *
 *     α = max |x|
 */
export function maxObserver(options: Record<string, never> = {}): ActivationObserver {
  checkOptions<Record<never, never>>('maxObserver', options, {});
  let largest: number | null = null;
  return observer(
    'maxObserver',
    (values) => {
      largest = Math.max(largest ?? 0, largestMagnitude(values));
    },
    () => largest,
    () => {
      largest = null;
    },
  );
}

/**
 * The moving average of the largest magnitudes of what each call sees: one odd batch does not set the range for good.
 *
 *     α ← m · α + (1 − m) · max |x|,   at first α = max |x|
 *
 * Source: Jacob et al. 2018 (arXiv 1712.05877), section 3.1.
 *
 * @param options.momentum m, in [0, 1); default 0.9
 * @throws QuantizerError when it is out of range
 */
export function movingAverageObserver(options: { momentum?: number } = {}): ActivationObserver {
  const caller = 'movingAverageObserver';
  const { momentum = 0.9 } = checkOptions<{ momentum?: number }>(caller, options, {
    momentum: check('in [0, 1)', (value) => typeof value === 'number' && value >= 0 && value < 1),
  });
  let average: number | null = null;
  return observer(
    caller,
    (values) => {
      const largest = largestMagnitude(values);
      average = average === null ? largest : momentum * average + (1 - momentum) * largest;
    },
    () => average,
    () => {
      average = null;
    },
  );
}

/**
 * The magnitude below which a fraction of all values lies, to the width of one of 2,048 bins.
 *
 * @param options.percentile fraction in (0, 1]; default 0.9999, as for `calibrate` of `@qornn/int-runtime`
 * @throws QuantizerError when it is out of range
 */
export function percentileObserver(options: { percentile?: number } = {}): ActivationObserver {
  const caller = 'percentileObserver';
  const { percentile = 0.9999 } = checkOptions<{ percentile?: number }>(caller, options, { percentile: SHARE });
  return histogramObserver(caller, (histogram) => histogram.percentile(percentile));
}

/**
 * The range whose rounding and clipping errors together are smallest in the mean square, for k-bit codes.
 *
 *     α = argmin  Σ_{|x| ≤ α} step² / 12 + Σ_{|x| > α} (|x| − α)²,   step = α / 2^{k−1}
 *
 * over 127 ranges up to the largest magnitude.
 *
 * @param options.bits k, an integer from 2 to 16
 * @throws QuantizerError when it is out of range
 */
export function mseObserver(options: { bits: number }): ActivationObserver {
  const caller = 'mseObserver';
  checkOptions<{ bits: number }>(caller, options, { bits: required(integer(2, 16)) });
  return histogramObserver(caller, (histogram) => histogram.leastSquaredError(options.bits));
}

function histogramObserver(caller: string, rangeOf: (histogram: MagnitudeHistogram) => number): ActivationObserver {
  let histogram: MagnitudeHistogram | null = null;
  return observer(
    caller,
    (values) => {
      histogram ??= new MagnitudeHistogram();
      histogram.add(values);
    },
    () => histogram && rangeOf(histogram),
    () => {
      histogram = null;
    },
  );
}

/** What all observers have in common: checks, and the range of a signal that is always 0. */
function observer(
  caller: string,
  take: (values: Float32Array) => void,
  range: () => number | null,
  reset: () => void,
): ActivationObserver {
  return {
    observe(x) {
      if (!(x instanceof Float32Array)) requireNumbers(caller, 'x', x);
      const values = x instanceof Float32Array ? x : (x.dataSync() as Float32Array);
      const broken = values.findIndex((value) => !Number.isFinite(value));
      if (broken >= 0) {
        throw new QuantizerError(
          `${caller}: x[${broken}] is ${values[broken]}, not a finite number`,
          'x',
          values[broken],
        );
      }
      if (values.length > 0) take(values);
    },
    range() {
      const found = range();
      if (found === null) throw new QuantizerError(`${caller}: has seen no values, so it knows no range`, 'x', null);
      // A signal that is always 0 needs no resolution, but a scale must not be 0.
      return found || 1;
    },
    reset,
  };
}

function largestMagnitude(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
