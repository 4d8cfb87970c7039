import { type OrthogonalParametrization, polarFactor } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { MeanOfVariable } from './recurrent-layer.js';

/**
 * How a recurrent latent takes part in a mean over training steps.
 *
 * One on a manifold is brought back to it, for the mean of orthogonal matrices is not one. One that is measured from a base that
 * moves has no mean: that of the weights is taken, and the orthogonal matrix nearest to it becomes the base.
 *
 * @param latent as stored, transposed
 * @param base as stored, transposed; absent where there is none
 * @param weight P(latent), as a new tensor
 * @returns undefined where the latent's own values can be averaged
 */
export function recurrentMean(
  parametrization: OrthogonalParametrization,
  latent: LayerVariable,
  base: LayerVariable | undefined,
  weight: () => tf.Tensor2D,
): MeanOfVariable | undefined {
  const { project } = parametrization;
  const matrixOf = (variable: LayerVariable) => tf.transpose(variable.read()) as tf.Tensor2D;
  if (parametrization.base && base) {
    const { move } = parametrization.base;
    const write = (mean: tf.Tensor) =>
      tf.tidy(() => {
        // The latent that a base is the weight of, whatever the base.
        latent.write(tf.transpose(move(matrixOf(latent), matrixOf(base)).latent));
        base.write(tf.transpose(polarFactor(mean as tf.Tensor2D)) as tf.Tensor);
      });
    return { read: weight, write };
  }
  if (!project) return undefined;
  return {
    read: () => tf.clone(latent.read()),
    write: (mean) =>
      tf.tidy(() => {
        latent.write(tf.transpose(project(tf.transpose(mean) as tf.Tensor2D)) as tf.Tensor);
      }),
  };
}
