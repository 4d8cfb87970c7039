import { integer, number, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { horizonGainScalar } from './horizon-gain.js';
import { checkOptions, overFloats, requireSquare } from './validation.js';

/** Options of {@link normalizeGain}. */
export interface NormalizeGainOptions {
  /** T, the number of steps over which the state should neither explode nor vanish; an integer ≥ 1. */
  horizon: number;
  /** Fraction of the state's norm that remains after the horizon, > 0; default 1; about 0.1 damps. */
  target?: number;
}

/**
 * Horizon-gain normalization: scales W so that its n-th power keeps `target` of a state's norm, averaged over
 * directions.
 *
 *     W / g,   g = (‖W^n‖_F / (target · √d))^{1/n},   n = 2^⌈log₂ T⌉
 *
 * g is not differentiated: dL/dW = dL/dY / g. It compensates the effect of rounding on the eigenvalues: 1.02^784 = 5·10⁶, so a
 * linear recurrence with k-bit weights explodes without it. The codes of a quantized W stay the same, only the scale changes. W is
 * returned unchanged when W^n = 0.
 *
 * @param w shape [d, d]
 * @returns shape [d, d]
 * @throws ShapeError when `w` is not square
 * @throws ParametrizationError when an option is out of range
 * @example
 * normalizeGain(tf.mul(tf.eye(4), 1.02), { horizon: 784 }); // the identity
 */
export function normalizeGain(w: tf.Tensor2D, options: NormalizeGainOptions): tf.Tensor2D {
  requireGainOptions('normalizeGain', w, options);
  const normalize = tf.customGrad((input, save) => {
    const divisor = divisorOf(input as tf.Tensor2D, options);
    (save as tf.GradSaveFunc)([divisor]);
    return { value: tf.div(input as tf.Tensor2D, divisor), gradFunc: (dy, saved) => tf.div(dy, saved[0]!) };
  });
  return overFloats(w, normalize) as tf.Tensor2D;
}

/**
 * The divisor g of {@link normalizeGain}, to apply to the scale of integer codes on export.
 *
 * @param w shape [d, d]
 * @returns g > 0; 1 when W^n = 0
 * @throws ShapeError when `w` is not square
 * @throws ParametrizationError when an option is out of range
 * @example
 * gainDivisor(tf.mul(tf.eye(4), 1.02), { horizon: 784 }); // 1.02
 */
export function gainDivisor(w: tf.Tensor2D, options: NormalizeGainOptions): number {
  requireGainOptions('gainDivisor', w, options);
  return tf.tidy(() => divisorOf(w, options).dataSync()[0]!);
}

function divisorOf(w: tf.Tensor2D, { horizon, target = 1 }: NormalizeGainOptions): tf.Scalar {
  const steps = 2 ** Math.ceil(Math.log2(horizon));
  return tf.tidy(() => {
    const gain = horizonGainScalar(w, horizon);
    return tf.where(tf.equal(gain, 0), 1, tf.mul(gain, target ** (-1 / steps))) as tf.Scalar;
  });
}

function requireGainOptions(caller: string, w: tf.Tensor2D, options: NormalizeGainOptions): void {
  requireSquare(caller, w);
  checkOptions<NormalizeGainOptions>(caller, options, {
    horizon: required(integer(1)),
    target: number('> 0', (target) => target > 0),
  });
}
