import { RecurrentLayer } from '@qornn/cells';
import type { SelectedSteps, Task } from '@qornn/tasks';
import type * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayersModel, type LayerVariable, layers, sequential } from '@tensorflow/tfjs-layers';
import { makeCell } from './cell.js';
import type { RunConfig } from './configuration/run-schema.js';
import { layersInside } from './layers-inside.js';
import type { Parameter } from './optimizer.js';

/** A variable of a model, under a name that is the same in every process. */
export interface NamedVariable {
  /** layer/weight, as `memory/recurrent_kernel` */
  name: string;
  variable: tf.Variable;
}

/** What a model must know of its task. */
export type TaskShape = Pick<Task, 'inputs' | 'outputs' | 'timeSteps' | 'returnSequences'>;

/**
 * The model of a run: recurrent layers, named `memory`, `memory_2`, …, and a dense readout, named `readout`.
 *
 * @returns input [batch, time, task.inputs], logits [batch, time, task.outputs], or [batch, task.outputs] where the task wants
 *   one answer a sequence; weights depend on `config.seed` alone
 * @throws LayerConfigError when an option of a layer is out of range
 */
export function buildModel(config: Pick<RunConfig, 'model' | 'seed'>, task: TaskShape): LayersModel {
  const { model, seed } = config;
  const memory = Array.from({ length: model.layers }, (_, l) =>
    makeCell(model, {
      name: l === 0 ? 'memory' : `memory_${l + 1}`,
      // Far apart, so that no two initializers share a seed.
      seed: seed + 1000 * l,
      returnSequences: task.returnSequences || l + 1 < model.layers,
      ...(l === 0 && { inputShape: [task.timeSteps, task.inputs] }),
    }),
  );
  const readout = layers.dense({
    name: 'readout',
    units: task.outputs,
    kernelInitializer: initializers.glorotUniform({ seed: seed + 2 }),
  });
  return sequential({ layers: [...memory, readout] });
}

/** The recurrent layers of a model whose weights can be quantized, those inside wrappers and models included. */
export function recurrentLayers(model: LayersModel): RecurrentLayer[] {
  return layersInside(model).flatMap(({ layer }) => (layer instanceof RecurrentLayer ? [layer] : []));
}

/** Switches the quantizers of a model on or off; off, it computes with its latent weights. */
export function setQuantization(model: LayersModel, on: boolean): void {
  for (const layer of recurrentLayers(model)) layer.quantization = on;
}

/** Lets the quantizers of a model act with at least so many bits; null for their own. */
export function setMinBits(model: LayersModel, bits: number | null): void {
  for (const layer of recurrentLayers(model)) layer.minBits = bits;
}

/**
 * Runs work with the quantizers of a model on, each at its own width, or off, and puts the switches back.
 *
 * @param work must not be asynchronous: others would find the switches as they are set for it
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

/** Everything that is trained, in the order of the layers. */
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

/** Everything that a trained model consists of: what is trained, and what is kept beside it. */
export function weightsOf(model: LayersModel): NamedVariable[] {
  return layersInside(model).flatMap(({ layer, path }) =>
    layer.weights.map((weight) => ({
      name: `${path}/${weight.originalName}`,
      variable: weight.read() as tf.Variable,
    })),
  );
}

/**
 * What a model answers in training: layers that act in training alone do so.
 *
 * @param x shape [batch, time, inputs]
 * @returns shape [batch, time, outputs], or [batch, outputs] for one answer a sequence
 */
export function logitsOf(model: LayersModel, x: tf.Tensor3D): tf.Tensor {
  return model.apply(x, { training: true }) as tf.Tensor;
}

/**
 * The same at chosen time steps: the recurrent layer jumps across the quiet segments of the task, the layers above it see the
 * chosen steps alone.
 *
 * @param x shape [batch, time, inputs]
 * @returns shape [batch, steps, outputs]
 */
export function logitsAtSteps(model: LayersModel, x: tf.Tensor3D, task: Task, selected: SelectedSteps): tf.Tensor {
  const [memory, ...rest] = model.layers as [RecurrentLayer, ...LayersModel['layers']];
  const states: tf.Tensor = memory.callAtSteps(x, selected.steps, task.quietSegments, { training: true });
  return rest.reduce((h, layer) => layer.apply(h, { training: true }) as tf.Tensor, states);
}
