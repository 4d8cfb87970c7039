import { oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { QuantizerError } from './errors.js';
import { GRANULARITY, type Granularity } from './granularity.js';
import { BITS, checkOptions, FRACTION } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, ScaledCodes } from './quantizer.js';
import { readCodes, stepOr, valuesOf } from './scaled-codes.js';
import { straightThrough } from './straight-through.js';
import { RANGE_METHODS, type RangeMethod, weightRange } from './weight-range.js';

/** Options of {@link uniformQuantizer}. */
export interface UniformQuantizerOptions {
  /** Bit width k, an integer from 1 to 8; 1 is ternary. */
  bits: number;
  /** One scale for the tensor (default) or one per row, that is per output unit in the paper's layout. */
  granularity?: Granularity;
  /** How the range α is chosen: 'max' (default), 'percentile' or 'mse'. */
  scale?: RangeMethod;
  /** Fraction of the nonzero entries to keep within the range, in (0, 1], for scale 'percentile'; default 0.999. */
  percentile?: number;
}

const CALLER = 'uniformQuantizer';
const DEFAULT_PERCENTILE = 0.999;

/**
 * The uniform quantizer of the QORNN paper: 2^k equally spaced levels, scaled to the largest magnitude.
 *
 *     q_k(w) = step · clamp(round(w / step), −2^{k−1}, 2^{k−1} − 1),   step = α / 2^{k−1}
 *
 * The range α, per tensor or per row:
 *
 *     'max':         α = max |w|
 *     'percentile':  α = the ⌈p · N⌉-th smallest of the N nonzero magnitudes; larger entries are clamped
 *     'mse':         α = argmin ‖q_k(w) − w‖²  over i/32 · max |w|, i = 1 … 32; ties take the smallest
 *
 * Where w is all zero, step = 1 / 2^{k−1}. Ties round to even. k = 1 clamps to {−1, 0, 1}, the paper's ternary quantizer. The
 * gradient is the identity (straight-through, also for clamped entries); α is not differentiated. A NaN or infinite weight makes
 * every entry that shares its scale NaN or infinite in `apply`, and throws in `encode`.
 *
 * q is odd except at the end point 2^{k−1}, which has no code (with 'mse' only approximately, since α depends on that end point).
 * With 'max' it is idempotent where the entry of largest magnitude is negative.
 * Source: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), section 3.
 *
 * @param options.bits integer from 1 to 8
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @param options.scale 'max' (default), 'percentile' or 'mse'
 * @param options.percentile fraction in (0, 1], default 0.999; only with scale 'percentile'
 * @throws QuantizerError when an option is out of range or unknown, when `apply` meets rank 0 or 1 with
 *   granularity 'row', and when `encode` meets a weight that is not finite
 * @example
 * const quantizer = uniformQuantizer({ bits: 3 });
 * quantizer.apply(tf.tensor1d([-0.8, 0.31, 0.8])); // [-0.8, 0.4, 0.6]
 * quantizer.encode(tf.tensor1d([-0.8, 0.31, 0.8])); // codes [-4, 2, 3], scale [0.2]
 */
export function uniformQuantizer(options: UniformQuantizerOptions): Quantizer {
  const scaledCodes = uniformCodes(options);
  const { bits, granularity = 'tensor', scale = 'max', percentile = DEFAULT_PERCENTILE } = options;
  return overNumbers(CALLER, {
    name: 'uniform',
    bits,
    apply: straightThrough((w) => valuesOf(scaledCodes(w))),
    encode: (w) => readCodes(CALLER, w, bits, () => scaledCodes(w)),
    withBits: (to) => uniformQuantizer({ ...options, bits: to }),
    scaledCodes: (w) => tf.tidy(() => ({ ...scaledCodes(w) })),
    getConfig: () => ({
      name: 'uniform',
      bits,
      granularity,
      // Defaults are left out, so that the configuration equals that of models saved before these options existed.
      ...(scale !== 'max' && { scale }),
      ...(scale === 'percentile' && { percentile }),
    }),
  });
}

/** The codes and the step of {@link uniformQuantizer}. */
function uniformCodes(options: UniformQuantizerOptions): (w: tf.Tensor) => ScaledCodes {
  checkOptions<UniformQuantizerOptions>(CALLER, options, {
    bits: BITS,
    granularity: GRANULARITY,
    scale: oneOf(RANGE_METHODS),
    percentile: FRACTION,
  });
  const { bits, granularity = 'tensor', scale: method = 'max', percentile = DEFAULT_PERCENTILE } = options;
  if (options.percentile !== undefined && method !== 'percentile') {
    throw new QuantizerError(
      `${CALLER}: percentile is ${percentile}, but scale is '${method}'; percentile applies to scale 'percentile' only`,
      'percentile',
      percentile,
    );
  }

  const halfLevels = 2 ** (bits - 1);
  const { smallest, largest } = codeRange(bits);
  return (w) => {
    // Dividing by a power of two is exact.
    const range = weightRange(CALLER, w, { method, percentile, granularity, bits });
    const step = stepOr(tf.div(range, halfLevels), 1 / halfLevels);
    return { codes: tf.clipByValue(tf.round(tf.div(w, step)), smallest, largest), step };
  };
}
