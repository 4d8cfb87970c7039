import type * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Predictor } from './evaluate-predictors.js';
import { withQuantization } from './model.js';

/**
 * A trained model in floating point, with its quantizers on, each at its own width, or off.
 *
 * @example
 * await evaluatePredictors(task, { latent: modelPredictor(model, { quantized: false }) }, { sequences: 128 });
 */
export function modelPredictor(model: LayersModel, { quantized }: { quantized: boolean }): Predictor {
  return (x) => withQuantization(model, quantized, () => model.apply(x) as tf.Tensor);
}
