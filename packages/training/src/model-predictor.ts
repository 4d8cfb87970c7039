import type * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Predictor } from './evaluate-predictors.js';
import { withQuantization } from './model.js';

/**
 * The predictor of a TensorFlow.js model, with quantized weights at their own bit widths, or with latent weights.
 *
 * @example
 * await evaluatePredictors(task, { latent: modelPredictor(model, { quantized: false }) }, { sequences: 128 });
 */
export function modelPredictor(model: LayersModel, { quantized }: { quantized: boolean }): Predictor {
  return (x) => withQuantization(model, quantized, () => model.apply(x) as tf.Tensor);
}
