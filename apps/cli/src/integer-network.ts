import { describe } from '@qornn/cells';
import { calibrate, compile, createRuntime, type IntModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { RunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Predictor } from './comparison.js';
import { UsageError } from './errors.js';

/** How activations become integers: the section `quantization` of a configuration. */
export type QuantizationSettings = RunConfig['quantization'];

/** Sequences on which saturation is counted: it hardly differs from one to the next. */
const SATURATION_SEQUENCES = 8;

/**
 * The integer form of a trained model: described, calibrated on training sequences, compiled.
 *
 * @throws DescribeError, CompileError when the model has no integer form with these settings
 */
export function integerModel(model: LayersModel, task: Task, settings: QuantizationSettings): IntModel {
  const { stateBits, inputBits, readoutBits, scale, calibration } = settings;
  const spec = describe(model);
  const ranges = calibrate(spec, sequencesOf(task, 'train', calibration.sequences), {
    method: calibration.method,
    stateBits,
  });
  return compile(spec, ranges, { stateBits, inputBits, readoutBits, scale });
}

/**
 * The integer engine as a predictor: floating-point samples in, integer readouts times the scale of the model out.
 *
 * @throws ModelFormatError when the model is inconsistent
 */
export async function integerPredictor(model: IntModel): Promise<Predictor> {
  const runtime = await createRuntime(model);
  const { outputs, scale } = model.readout;
  return (x) => {
    const [batch, time] = x.shape;
    const shape = model.returnSequences ? [batch, time, outputs] : [batch, outputs];
    const logits = new Float32Array(tf.util.sizeFromShape(shape));
    const stride = logits.length / batch;
    rows(x).forEach((sequence, i) => {
      logits.set(
        Float32Array.from(runtime.run(sequence), (readout) => readout * scale),
        i * stride,
      );
    });
    return tf.tensor(logits, shape);
  };
}

/**
 * How much of a model's range its states use up: the share of them, over all layers and time steps of some test sequences, that
 * lie at an end of their range.
 */
export async function saturation(model: IntModel, task: Task): Promise<number> {
  const runtime = await createRuntime(model);
  const limits = model.layers.flatMap(({ units, stateBits }) => new Array<number>(units).fill(2 ** (stateBits - 1)));
  let saturated = 0;
  let seen = 0;
  for (const sequence of sequencesOf(task, 'test', SATURATION_SEQUENCES)) {
    runtime.reset();
    for (let t = 0; t < sequence.length; t += model.inputs) {
      runtime.step(sequence.subarray(t, t + model.inputs));
      const states = runtime.state();
      seen += states.length;
      states.forEach((h, i) => {
        if (h === limits[i]! - 1 || h === -limits[i]!) saturated++;
      });
    }
  }
  return saturated / seen;
}

/**
 * Refuses a model that cannot be run on a task: other inputs, outputs, or kind of answer.
 *
 * @param path of the model, for the error
 */
export function requireFit(path: string, model: IntModel, task: Task): void {
  const differences = [
    model.inputs === task.inputs ? '' : `${model.inputs} inputs, but the task has ${task.inputs}`,
    model.readout.outputs === task.outputs
      ? ''
      : `${model.readout.outputs} outputs, but the task needs ${task.outputs}`,
    model.returnSequences === task.returnSequences
      ? ''
      : `an answer ${model.returnSequences ? 'at every step' : 'a sequence'}, but the task wants one ${task.returnSequences ? 'at every step' : 'a sequence'}`,
  ].filter((difference) => difference !== '');
  if (differences.length > 0) {
    throw new UsageError(`${path} does not fit the task ${task.name}: it has ${differences.join('; it has ')}`);
  }
}

/** The first sequences of a stream, each [time, inputs] row-major; those of `'train'` were trained on. */
function sequencesOf(task: Task, stream: 'train' | 'test', count: number): Float32Array[] {
  const { x, y } = task.batch(stream, stream === 'train' ? 1 : 0, count);
  const sequences = rows(x);
  tf.dispose([x, y]);
  return sequences;
}

function rows(x: tf.Tensor3D): Float32Array[] {
  const [batch, time, inputs] = x.shape;
  const values = x.dataSync() as Float32Array;
  return Array.from({ length: batch }, (_, i) => values.slice(i * time * inputs, (i + 1) * time * inputs));
}
