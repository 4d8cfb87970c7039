import { createRuntime, type IntModel } from '@qornn/int-runtime';
import type { Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { rowsOf } from './sequence-rows.js';

/**
 * The integer engine as a predictor. Inputs are floating-point samples as the task provides them (already normalized); outputs are integer
 * readouts times the scale of the model. Sequences are run to their own length; outputs of later steps are 0.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * const { integer } = await evaluatePredictors(task, { integer: await integerPredictor(model) }, { sequences: 256 });
 */
export async function integerPredictor(model: IntModel): Promise<Predictor> {
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  const { outputs, scale } = model.readout;
  return (x, lengths) => {
    const [batch, time] = x.shape;
    const shape = model.returnSequences ? [batch, time, outputs] : [batch, outputs];
    const logits = new Float32Array(tf.util.sizeFromShape(shape));
    const stride = logits.length / batch;
    rowsOf(x, lengths).forEach((sequence, i) => {
      logits.set(
        Float32Array.from(runtime.run(sequence), (readout) => readout * scale),
        i * stride,
      );
    });
    return tf.tensor(logits, shape);
  };
}
