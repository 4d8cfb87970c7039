import { check, integer, required } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import { MagnitudeHistogram } from './histogram.js';
import { requireNumbers } from './numbers.js';
import { checkOptions, FRACTION } from './options.js';

/**
 * Collects statistics of activations and computes the range of a symmetric k-bit quantizer for them.
 *
 * @example
 * const observer = percentileObserver({ percentile: 0.999 });
 * for (const batch of batches) observer.observe(model.predict(batch));
 * const step = observer.range() / (2 ** (bits - 1) - 1);
 */
export interface ActivationObserver {
  /**
   * Updates the statistics; the values themselves are not kept.
   *
   * @throws QuantizerError when the dtype is not numeric, or a value is NaN or infinite; the statistics then stay unchanged
   */
  observe(x: tf.Tensor | Float32Array): void;
  /**
   * The range α > 0; 1 when all observed values are 0.
   *
   * @throws QuantizerError when nothing has been observed
   */
  range(): number;
  /** Clears the statistics. */
  reset(): void;
}

/**
 * The largest magnitude: nothing is clipped. The safe choice for a linear recurrence, where the error of a clipped state never decays.
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
 * The exponential moving average of the largest magnitude per call, so that a single outlier batch does not determine the range.
 *
 *     α ← m · α + (1 − m) · max |x|,   first call: α = max |x|
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
 * The magnitude below which a fraction of the nonzero values lies, up to the width of one of 2,048 bins.
 *
 * @param options.percentile fraction in (0, 1]; default 0.9999, as for `calibrate` of `@qornn/int-runtime`
 * @throws QuantizerError when it is out of range
 */
export function percentileObserver(options: { percentile?: number } = {}): ActivationObserver {
  const caller = 'percentileObserver';
  const { percentile = 0.9999 } = checkOptions<{ percentile?: number }>(caller, options, { percentile: FRACTION });
  return histogramObserver(caller, (histogram) => histogram.percentile(percentile));
}

/**
 * The range that minimizes the mean squared error (rounding plus clipping) of k-bit codes.
 *
 *     α = argmin  Σ_{|x| ≤ α} step² / 12 + Σ_{|x| > α} (|x| − α)²,   step = α / 2^{k−1}
 *
 * over 127 candidate ranges up to the largest magnitude.
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

/** Common to all observers: input checks, and the range of an all-zero signal. */
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
      if (found === null)
        throw new QuantizerError(`${caller}: no values observed; call observe before range`, 'x', null);
      // An all-zero signal needs no resolution, but a scale must not be 0.
      return found || 1;
    },
    reset,
  };
}

function largestMagnitude(values: Float32Array): number {
  return values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
}
