import { eigenvalueModuli, singularValues } from '@qornn/orthogonal-params';
import type * as tf from '@tensorflow/tfjs-core';

/** All singular values and eigenvalue moduli of a square matrix, each in descending order. */
export interface Spectrum {
  singularValues: Float64Array;
  eigenvalueModuli: Float64Array;
}

/** The spectrum of a weight of shape [units, units]; minutes for a thousand units. */
export function spectrumOf(weight: tf.Tensor2D): Spectrum {
  return { singularValues: singularValues(weight), eigenvalueModuli: eigenvalueModuli(weight) };
}
