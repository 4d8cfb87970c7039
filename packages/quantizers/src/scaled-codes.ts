import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { QuantizedTensor, ScaledCodes } from './quantizer.js';

/** The quantized weight, in float32. */
export function valuesOf({ codes, step }: ScaledCodes): tf.Tensor {
  // Adding 0 turns −0 into 0: integer codes have no −0.
  return tf.add(tf.mul(codes, step), 0);
}

/** Replaces steps of 0 by `fallback`. NaN stays NaN, so that a diverged weight stays visible. */
export function stepOr(step: tf.Tensor, fallback: number): tf.Tensor {
  return tf.where(tf.equal(step, 0), tf.fill(step.shape, fallback), step);
}

/**
 * The quantized weight on the host.
 *
 * @param caller the quantizer, for error messages
 * @param w the weight to encode
 * @param bits bit width of the codes
 * @param scaledCodes computes the codes; runs in a tidy
 * @throws QuantizerError when the weight has no entries, or an entry or a step is not finite
 */
export function readCodes(caller: string, w: tf.Tensor, bits: number, scaledCodes: () => ScaledCodes): QuantizedTensor {
  if (w.size === 0) {
    throw new QuantizerError(
      `${caller}: cannot encode a weight of shape [${w.shape}]: it has no entries`,
      'w',
      w.shape,
    );
  }
  const { codes, scale, identity } = tf.tidy(() => {
    const { codes, step, identity } = scaledCodes();
    return { codes: codes.dataSync(), scale: step.dataSync(), identity };
  }) as { codes: Float32Array; scale: Float32Array; identity: number | undefined };
  // Steps per row keep the rank of the weight, so the number of steps, not their shape, tells how many entries share one.
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
  return {
    codes: Int8Array.from(codes),
    shape: w.shape.slice(),
    scale: Float32Array.from(scale),
    bits,
    ...(identity && { identity }),
  };
}
