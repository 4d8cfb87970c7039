import { maskedAveragePooling1D, RecurrentLayer } from '@qornn/cells';
import type { SelectedSteps, Task } from '@qornn/tasks';
import type * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayersModel, type LayerVariable, layers, sequential } from '@tensorflow/tfjs-layers';
import { makeCell } from './cell.js';
import { layerModels } from './configuration/layer-models.js';
import type { RunConfig } from './configuration/run-schema.js';
import { layersInside } from './layers-inside.js';
import type { Parameter } from './optimizer.js';

/** A variable of a model with a stable name. */
export interface NamedVariable {
  /** layer/weight, for example `memory/recurrent_kernel` */
  name: string;
  variable: tf.Variable;
}

/** The task properties that determine the shapes of a model. */
export type TaskShape = Pick<Task, 'inputs' | 'outputs' | 'timeSteps' | 'returnSequences'>;

/**
 * Builds the model of a run: recurrent layers `memory`, `memory_2`, …, their mean over time if `model.pooling` is `'mean'`, and a dense layer
 * `readout`.
 *
 * @returns input [batch, time, task.inputs], logits [batch, time, task.outputs], or [batch, task.outputs] for tasks with one output per
 *   sequence; the initial weights depend on `config.seed` only
 * @throws LayerConfigError when a layer option is invalid
 */
export function buildModel(config: Pick<RunConfig, 'model' | 'seed'>, task: TaskShape): LayersModel {
  const { model, seed } = config;
  const pools = model.pooling === 'mean' && !task.returnSequences;
  const memory = layerModels(model).map((layer, l, { length }) =>
    makeCell(layer, {
      name: l === 0 ? 'memory' : `memory_${l + 1}`,
      // Initializers of a layer use seed, seed + 1, …; keep those of different layers distinct.
      seed: seed + 1000 * l,
      returnSequences: task.returnSequences || pools || l + 1 < length,
      ...(l === 0 && { inputShape: [task.timeSteps, task.inputs] }),
    }),
  );
  const readout = layers.dense({
    name: 'readout',
    units: task.outputs,
    kernelInitializer: initializers.glorotUniform({ seed: seed + 2 }),
  });
  return sequential({ layers: [...memory, ...(pools ? [maskedAveragePooling1D({ name: 'pooling' })] : []), readout] });
}

/** The recurrent layers of a model with quantizable weights, including those in wrappers and nested models. */
export function recurrentLayers(model: LayersModel): RecurrentLayer[] {
  return layersInside(model).flatMap(({ layer }) => (layer instanceof RecurrentLayer ? [layer] : []));
}

/** Switches quantization of a model on or off; off, it uses its latent weights. */
export function setQuantization(model: LayersModel, on: boolean): void {
  for (const layer of recurrentLayers(model)) layer.quantization = on;
}

/** Sets a lower bound of the quantizers' bit widths; null for none. */
export function setMinBits(model: LayersModel, bits: number | null): void {
  for (const layer of recurrentLayers(model)) layer.minBits = bits;
}

/**
 * Runs work with quantization on (each quantizer at its own bit width) or off, then restores the switches.
 *
 * @param work synchronous, since the switches are shared
 */
export function withQuantization<T>(model: LayersModel, on: boolean, work: () => T): T {
  const layers = recurrentLayers(model);
  const before = layers.map(({ quantization, minBits }) => ({ quantization, minBits }));
  for (const layer of layers) Object.assign(layer, { quantization: on, minBits: null });
  try {
    return work();
  } finally {
    layers.forEach((layer, i) => {
      Object.assign(layer, before[i]);
    });
  }
}

/** The trainable parameters in the order of the layers. */
export function parametersOf(model: LayersModel): Parameter[] {
  return layersInside(model).flatMap(({ layer, path }) => {
    const cell = layer instanceof RecurrentLayer ? layer : undefined;
    return layer.trainableWeights.map((weight) => {
      const retraction = cell?.retractionOf(weight);
      const mean = cell?.meanOf(weight);
      return {
        name: `${path}/${weight.originalName}`,
        variable: weight.read() as tf.Variable,
        kind: kindOf(cell, weight),
        ...(retraction && { retraction }),
        ...(mean && { mean }),
      };
    });
  });
}

function kindOf(cell: RecurrentLayer | undefined, weight: LayerVariable): Parameter['kind'] {
  if (cell?.recurrentVariables.includes(weight)) return 'recurrent';
  return cell?.biasVariables.includes(weight) ? 'bias' : 'other';
}

/** All weights of a model, trainable or not. */
export function weightsOf(model: LayersModel): NamedVariable[] {
  return layersInside(model).flatMap(({ layer, path }) =>
    layer.weights.map((weight) => ({
      name: `${path}/${weight.originalName}`,
      variable: weight.read() as tf.Variable,
    })),
  );
}

/**
 * The logits at selected time steps in training mode. The recurrent layer skips the quiet segments of the task; later layers only get the
 * selected steps.
 *
 * @param x shape [batch, time, inputs]
 * @returns shape [batch, steps, outputs]
 */
export function logitsAtSteps(model: LayersModel, x: tf.Tensor3D, task: Task, selected: SelectedSteps): tf.Tensor {
  const [memory, ...rest] = model.layers as [RecurrentLayer, ...LayersModel['layers']];
  const states: tf.Tensor = memory.callAtSteps(x, selected.steps, task.quietSegments, { training: true });
  return rest.reduce((h, layer) => layer.apply(h, { training: true }) as tf.Tensor, states);
}
