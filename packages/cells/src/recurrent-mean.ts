import { type OrthogonalParametrization, polarFactor } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { MeanOfVariable } from './mean-of-variable.js';

/**
 * How to average a recurrent latent over training steps (stochastic weight averaging).
 *
 * A mean of orthogonal matrices is not orthogonal, so the mean of a latent on a manifold is projected back onto it. Latents relative to a
 * moving base cannot be averaged: the mean is that of the weights, and the nearest orthogonal matrix becomes the base.
 *
 * @param latent as stored, transposed
 * @param base as stored, transposed; undefined without a base
 * @param weight returns P(latent) as a new tensor
 * @returns undefined if the latent's values can be averaged directly
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
        // After a move, the latent is that for which P(latent) equals the base.
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
