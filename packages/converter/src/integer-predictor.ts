import { createRuntime, type IntModel } from '@qornn/int-runtime';
import type { Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { sequencesIn } from './sequence-rows.js';

/**
 * The integer engine as a predictor. Outputs are integer readouts times the scale of the model. Sequences are run to their own length; outputs of
 * later steps are 0.
 *
 * Where the task has the samples before normalization, the engine reads those, as on a device. Otherwise it reads the normalized inputs, which
 * may be rounded differently in rare ties.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * const { integer } = await evaluatePredictors(task, { integer: await integerPredictor(model) }, { sequences: 256 });
 */
export async function integerPredictor(model: IntModel): Promise<Predictor> {
  const ofNormalized = await createRuntime({ ...model, inputNormalization: null });
  const ofSamples = model.inputNormalization ? await createRuntime(model) : null;
  const { outputs, scale } = model.readout;
  return (x, lengths, samples) => {
    const [batch, time] = x.shape;
    const shape = model.returnSequences ? [batch, time, outputs] : [batch, outputs];
    const logits = new Float32Array(tf.util.sizeFromShape(shape));
    const stride = logits.length / batch;
    const readsSamples = samples !== undefined && ofSamples !== null;
    const runtime = readsSamples ? ofSamples : ofNormalized;
    const values = readsSamples ? samples() : (x.dataSync() as Float32Array);
    sequencesIn(values, x.shape, lengths).forEach((sequence, i) => {
      logits.set(
        Float32Array.from(runtime.run(sequence), (readout) => readout * scale),
        i * stride,
      );
    });
    return tf.tensor(logits, shape);
  };
}
