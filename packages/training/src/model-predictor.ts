import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Predictor } from './evaluate-predictors.js';
import { logitsOf } from './logits-of.js';
import { withQuantization } from './model.js';

/**
 * The predictor of a TensorFlow.js model, with quantized weights at their own bit widths, or with latent weights.
 *
 * @example
 * await evaluatePredictors(task, { latent: modelPredictor(model, { quantized: false }) }, { sequences: 128 });
 */
export function modelPredictor(model: LayersModel, { quantized }: { quantized: boolean }): Predictor {
  return (x, lengths) => withQuantization(model, quantized, () => logitsOf(model, x, { lengths }));
}
