import { describe } from '@qornn/cells';
import {
  compile,
  correctBias,
  createRuntime,
  type IntegerSpec,
  type IntModel,
  type ModelOrigin,
  observeRanges,
  type QuantizationReport,
  quantizationReport,
  type RangeOptions,
  type Ranges,
} from '@qornn/int-runtime';
import { type Batch, differencesInReading, recordOf, stratifiedSample, type Task } from '@qornn/tasks';
import type { RunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UsageError } from '../errors.js';
import type { Predictor } from './comparison.js';
import { readingOf } from './integer-origin.js';

/** How activations become integers: the section `quantization` of a configuration. */
export type QuantizationSettings = RunConfig['quantization'];

/** Sequences on which integers and floating point are run side by side: shares and noise hardly differ from one to the next. */
const REPORT_SEQUENCES = 8;

/** A trained network in plain data, calibrated once, to be compiled with many settings. */
export interface IntegerNetwork {
  spec: IntegerSpec;
  /**
   * @throws CompileError when the network has no integer form with these settings
   * @throws what the signal aborts with, between two sequences
   */
  compile(settings: QuantizationSettings, signal?: AbortSignal): Promise<IntModel>;
}

/**
 * Describes a trained model. It is run over training sequences when it is first compiled, and again only where the settings ask
 * for other sequences or scales.
 *
 * @param origin for the integer model to carry
 * @throws DescribeError when the model has no integer form
 */
export function integerNetwork(model: LayersModel, task: Task, origin?: ModelOrigin): IntegerNetwork {
  const spec = describe(model);
  const observed = new Map<string, (options: RangeOptions) => Ranges>();
  return {
    spec,
    async compile({ calibration, stateScales, biasCorrection, ...integers }, signal) {
      const { method, percentile, sequences: count } = calibration;
      const { stateBits, inputBits } = integers;
      const key = `${count} ${stateScales}`;
      const seen = () => sequencesOf(task, 'train', count);
      const rangesOf = observed.get(key) ?? (await observeRanges(spec, seen(), { granularity: stateScales, signal }));
      observed.set(key, rangesOf);
      const ranges = rangesOf({ method, percentile, stateBits, inputBits });
      const { inputNormalization = null, outputNormalization = null, labels = [] } = task;
      const compiled = compile(spec, ranges, {
        ...integers,
        ...{ inputNormalization, outputNormalization, labels, answers: task.answers },
        ...(task.inputNames && { inputNames: task.inputNames }),
        ...(origin && { origin }),
      });
      return biasCorrection ? correctBias(spec, compiled, seen(), { signal }) : compiled;
    },
  };
}

/**
 * The integer form of a trained model: described, calibrated on training sequences, compiled.
 *
 * @throws DescribeError, CompileError when the model has no integer form with these settings
 */
export function integerModel(model: LayersModel, task: Task, settings: QuantizationSettings): Promise<IntModel> {
  return integerNetwork(model, task).compile(settings);
}

/**
 * The integer engine as a predictor: floating-point samples in, as tasks give them, normalized where the task does that; integer
 * readouts times the scale of the model out.
 *
 * @throws ModelFormatError when the model is inconsistent
 */
export async function integerPredictor(model: IntModel): Promise<Predictor> {
  const runtime = await createRuntime({ ...model, inputNormalization: null });
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

/** Where an integer model loses what, on some test sequences. */
export function reportOn(
  spec: IntegerSpec,
  model: IntModel,
  task: Task,
  signal?: AbortSignal,
): Promise<QuantizationReport> {
  return quantizationReport(spec, model, sequencesOf(task, 'test', REPORT_SEQUENCES), { signal });
}

/** Share of all states that lie at an end of their range. */
export function saturationOf({ layers }: QuantizationReport, model: IntModel): number {
  const units = model.layers.reduce((total, layer) => total + layer.units, 0);
  return layers.reduce((sum, { saturation }, l) => sum + saturation * (model.layers[l]!.units / units), 0);
}

/**
 * Refuses a model that cannot be run on a task: other inputs, outputs, kind of answer, names or scales.
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
    model.answers === undefined || model.answers === task.answers
      ? ''
      : `${model.answers} for an answer, but the task asks for ${task.answers}`,
  ].filter((difference) => difference !== '');
  if (differences.length > 0) {
    throw new UsageError(`${path} does not fit the task ${task.name}: it has ${differences.join('; it has ')}`);
  }
  const others = differencesInReading(readingOf(model), recordOf(task));
  if (others.length > 0) {
    throw new UsageError(`${path} does not read what the task ${task.name} gives: ${others.join('; ')}`);
  }
}

/**
 * Sequences that stand for a split, each [time, inputs] row-major: of data from files a fair part of it, each at most once. Those of
 * `'train'` were trained on.
 */
function sequencesOf(task: Task, split: 'train' | 'test', count: number): Float32Array[] {
  // What a seed draws is drawn as a batch.
  if (!task.sizes) return rowsOf(task.batch(split, split === 'train' ? 1 : 0, count));
  return Array.from(stratifiedSample(task, split, count), (n) => rowsOf(task.batch(split, n, 1))[0]!);
}

function rowsOf({ x, y }: Batch): Float32Array[] {
  const sequences = rows(x);
  tf.dispose([x, y]);
  return sequences;
}

function rows(x: tf.Tensor3D): Float32Array[] {
  const [batch, time, inputs] = x.shape;
  const values = x.dataSync() as Float32Array;
  return Array.from({ length: batch }, (_, i) => values.slice(i * time * inputs, (i + 1) * time * inputs));
}
