import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { QuantizedTensor } from './quantizer.js';

/** What `apply` and `encode` of a quantizer have in common, so that they agree bit for bit: value = step · code. */
export interface ScaledCodes {
  /** Integers in a float32 tensor of the weight's shape. */
  codes: tf.Tensor;
  /** A scalar, or one number per row, shaped to broadcast against `codes`. */
  step: tf.Tensor;
}

/** The quantized weight, in float32. */
export function valuesOf({ codes, step }: ScaledCodes): tf.Tensor {
  // Adding 0 turns −0 into 0, as integer codes have it.
  return tf.add(tf.mul(codes, step), 0);
}

/** A step that is not 0: `otherwise` where it would be. Comparing with 0 lets NaN through, so that a diverged weight stays visible. */
export function stepOr(step: tf.Tensor, otherwise: number): tf.Tensor {
  return tf.where(tf.equal(step, 0), tf.fill(step.shape, otherwise), step);
}

/**
 * The quantized weight on the host.
 *
 * @param caller the quantizer, for the message
 * @param w the weight that is encoded
 * @param bits width of the code book
 * @param scaledCodes computes the codes; runs in a tidy
 * @throws QuantizerError when the weight has no entries, or the weight or a step of it is not finite
 */
export function readCodes(caller: string, w: tf.Tensor, bits: number, scaledCodes: () => ScaledCodes): QuantizedTensor {
  if (w.size === 0) {
    throw new QuantizerError(
      `${caller}: cannot encode a weight of shape [${w.shape}]: it has no entries`,
      'w',
      w.shape,
    );
  }
  const [codes, scale] = tf.tidy(() => {
    const { codes, step } = scaledCodes();
    return [codes.dataSync(), step.dataSync()];
  });
  // A step per row has the rank of the weight; a rank of 2 or more with one row has one step, too.
  const entries = codes.length / scale.length;
  const values = w.dataSync();
  let broken = values.findIndex((value) => !Number.isFinite(value));
  if (broken < 0) broken = scale.findIndex((step) => !Number.isFinite(step)) * entries;
  if (broken >= 0) {
    const where = scale.length > 1 ? `row ${Math.floor(broken / entries)} of ` : '';
    throw new QuantizerError(
      `${caller}: cannot encode ${where}the weight of shape [${w.shape}]: it holds NaN or an infinite value`,
      'w',
      values[broken],
    );
  }
  return { codes: Int8Array.from(codes), shape: w.shape.slice(), scale: Float32Array.from(scale), bits };
}
