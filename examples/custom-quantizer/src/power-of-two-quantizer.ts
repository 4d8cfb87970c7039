import { type Quantizer, QuantizerError, straightThrough } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';

/** Options of {@link powerOfTwoQuantizer}. */
export interface PowerOfTwoOptions {
  /** How many powers of two there are on either side of 0, an integer from 1 to 7; default 7. */
  exponents?: number;
}

/**
 * Weights that are 0 or a power of two, so that a product is a shift:
 *
 *     q(w) = step · sign(w) · c,   c ∈ {0, 1, 2, 4, …, 2^{e−1}} nearest to |w| / step,   step = max |w| / 2^{e−1}
 *
 * (step 1 where w is all zero). The gradient is the identity. Codes have e + 1 bits.
 * Source: Zhou et al. 2017 (arXiv 1702.03044), incremental network quantization, without its schedule.
 *
 * @throws QuantizerError when an option is out of range
 * @example
 * powerOfTwoQuantizer({ exponents: 3 }).apply(tf.tensor1d([-1, 0.6, 0.1])); // [-1, 0.5, 0]
 */
export function powerOfTwoQuantizer({ exponents = 7, ...unknown }: PowerOfTwoOptions = {}): Quantizer {
  for (const option of Object.keys(unknown)) {
    throw new QuantizerError(
      `powerOfTwoQuantizer: unknown option '${option}'; allowed is exponents`,
      option,
      undefined,
    );
  }
  if (!Number.isInteger(exponents) || exponents < 1 || exponents > 7) {
    throw new QuantizerError(
      `powerOfTwoQuantizer: exponents is ${exponents}; it must be an integer from 1 to 7`,
      'exponents',
      exponents,
    );
  }

  function stepOf(w: tf.Tensor): tf.Tensor {
    const step = tf.div(tf.max(tf.abs(w)), 2 ** (exponents - 1));
    return tf.where(tf.equal(step, 0), tf.scalar(1), step);
  }

  function codesOf(w: tf.Tensor, step: tf.Tensor): tf.Tensor {
    const size = tf.div(tf.abs(w), step);
    const isAtLeast = (threshold: number) => tf.cast(tf.greaterEqual(size, threshold), 'float32');
    // 1 beyond 1/2, and 2^i more beyond 3/2 · 2^i, where 2^{i+1} becomes the nearer one: 1 + 1 + 2 + 4 + … are the powers of two.
    const terms = [isAtLeast(0.5)];
    for (let i = 0; i + 1 < exponents; i++) terms.push(tf.mul(isAtLeast(1.5 * 2 ** i), 2 ** i));
    return tf.mul(tf.sign(w), tf.addN(terms));
  }

  return {
    name: 'powerOfTwo',
    bits: exponents + 1,
    // Adding 0 turns −0 into 0, as integer codes have it.
    apply: straightThrough((w) => {
      const step = stepOf(w);
      return tf.add(tf.mul(codesOf(w, step), step), 0);
    }),
    encode(w) {
      if (w.size === 0) {
        throw new QuantizerError('powerOfTwoQuantizer: the weight has no entries to encode', 'w', w.shape);
      }
      const [codes, scale] = tf.tidy(() => {
        const step = stepOf(w);
        return [codesOf(w, step).dataSync(), step.dataSync()];
      });
      if (!Number.isFinite(scale[0])) {
        throw new QuantizerError(`powerOfTwoQuantizer: the weight holds NaN or an infinite value`, 'w', scale[0]);
      }
      return {
        codes: Int8Array.from(codes),
        shape: w.shape.slice(),
        scale: Float32Array.of(scale[0]!),
        bits: exponents + 1,
      };
    },
    // For training.bitSchedule: how it is made at another width.
    withBits: (bits) => powerOfTwoQuantizer({ exponents: bits - 1 }),
    getConfig: () => ({ name: 'powerOfTwo', exponents }),
  };
}
