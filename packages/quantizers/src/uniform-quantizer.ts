import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { QuantizedTensor, Quantizer } from './quantizer.js';
import { straightThrough } from './straight-through.js';

/** Which entries share a scale: the whole tensor, or each row (index of the first axis). */
export type Granularity = 'tensor' | 'row';

const GRANULARITIES: readonly Granularity[] = ['tensor', 'row'];

/** Options of {@link uniformQuantizer}. */
export interface UniformQuantizerOptions {
  /** Width k of the code book, an integer from 1 to 8; 1 is ternary. */
  bits: number;
  /** One scale for the tensor (default) or one per row, that is per output unit in the paper's layout. */
  granularity?: Granularity;
}

/**
 * The uniform quantizer of the QORNN paper: 2^k equally spaced levels scaled by the largest modulus.
 *
 *     q_k(w) = step · clamp(round(w / step), −2^{k−1}, 2^{k−1} − 1),   step = α / 2^{k−1},   α = max |w|
 *
 * α = 1 where w is all zero. Ties round to even. k = 1 clamps to {−1, 0, 1}. The gradient is the identity
 * (straight through, clamped entries included) and α is not differentiated. A NaN or infinite weight makes
 * every entry that shares its scale NaN or infinite in `apply`, and is an error in `encode`.
 * Source: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), section 3.
 *
 * @param options.bits integer from 1 to 8
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @throws QuantizerError when an option is out of range or unknown, when `apply` meets rank 0 or 1 with
 *   granularity 'row', and when `encode` meets a weight that is not finite
 * @example
 * const quantizer = uniformQuantizer({ bits: 3 });
 * quantizer.apply(tf.tensor1d([-0.8, 0.31, 0.8])); // [-0.8, 0.4, 0.6]
 * quantizer.encode(tf.tensor1d([-0.8, 0.31, 0.8])); // codes [-4, 2, 3], scale [0.2]
 */
export function uniformQuantizer(options: UniformQuantizerOptions): Quantizer {
  const { bits, granularity = 'tensor' } = options;
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) {
    throw new QuantizerError(`uniformQuantizer: bits is ${bits}; it must be an integer from 1 to 8`, 'bits', bits);
  }
  if (!GRANULARITIES.includes(granularity)) {
    throw new QuantizerError(
      `uniformQuantizer: granularity is '${granularity}'; it must be one of ${GRANULARITIES.join(', ')}`,
      'granularity',
      granularity,
    );
  }
  for (const [key, value] of Object.entries(options)) {
    if (key !== 'bits' && key !== 'granularity') {
      throw new QuantizerError(`uniformQuantizer: unknown option '${key}'; allowed are bits, granularity`, key, value);
    }
  }

  const halfLevels = 2 ** (bits - 1);
  const smallestCode = -halfLevels;
  const largestCode = bits === 1 ? 1 : halfLevels - 1;

  /** The step, shaped to broadcast against `w`: a scalar, or one per row. Dividing by a power of two is exact. */
  function stepOf(w: tf.Tensor): tf.Tensor {
    if (granularity === 'row' && w.rank < 2) {
      throw new QuantizerError(
        `uniformQuantizer: granularity 'row' needs a tensor of rank 2 or more, not shape [${w.shape}]`,
        'granularity',
        granularity,
      );
    }
    const magnitude = tf.abs(w);
    const largest =
      granularity === 'row'
        ? tf.max(
            magnitude,
            w.shape.slice(1).map((_, axis) => axis + 1),
            true,
          )
        : tf.max(magnitude);
    const step = tf.div(largest, halfLevels);
    // Comparing with 0 lets NaN through, so that a diverged weight stays visible.
    return tf.where(tf.equal(step, 0), tf.fill(step.shape, 1 / halfLevels), step);
  }

  function codesOf(w: tf.Tensor, step: tf.Tensor): tf.Tensor {
    return tf.clipByValue(tf.round(tf.div(w, step)), smallestCode, largestCode);
  }

  const apply = straightThrough((w) => {
    const step = stepOf(w);
    // Adding 0 turns −0 into 0, as integer codes have it.
    return tf.add(tf.mul(codesOf(w, step), step), 0);
  });

  function encode(w: tf.Tensor): QuantizedTensor {
    const [codes, scale] = tf.tidy(() => {
      const step = stepOf(w);
      return [codesOf(w, step).dataSync(), step.dataSync() as Float32Array];
    });
    const broken = scale.findIndex((step) => !Number.isFinite(step));
    if (broken >= 0) {
      const where = granularity === 'row' ? `row ${broken} of ` : '';
      throw new QuantizerError(
        `uniformQuantizer: cannot encode ${where}the weight of shape [${w.shape}]: it holds NaN or an infinite value`,
        'w',
        scale[broken],
      );
    }
    return { codes: Int8Array.from(codes), shape: w.shape.slice(), scale: Float32Array.from(scale), bits };
  }

  return { name: 'uniform', bits, apply, encode, getConfig: () => ({ name: 'uniform', bits, granularity }) };
}
