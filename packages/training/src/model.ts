import { OrthogonalRNN, type OrthogonalRNNConfig, orthogonalRNN } from '@qornn/cells';
import type { SelectedSteps, Task } from '@qornn/tasks';
import type * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import type { RunConfig } from './config.js';
import type { Parameter } from './optimizer.js';

/**
 * The model of a run: one orthogonal recurrent layer, named `memory`, and a dense readout, named `readout`.
 *
 * @returns input [batch, time, task.inputs], logits [batch, time, task.outputs], or [batch, task.outputs] where the task wants
 *   one answer a sequence; weights depend on `config.seed` alone
 * @throws LayerConfigError when an option of the layer is out of range
 */
export function buildModel(config: Pick<RunConfig, 'model' | 'seed'>, task: Task): LayersModel {
  const memory = orthogonalRNN({
    ...(config.model as OrthogonalRNNConfig),
    name: 'memory',
    seed: config.seed,
    returnSequences: task.returnSequences,
    inputShape: [task.timeSteps, task.inputs],
  });
  const readout = layers.dense({
    name: 'readout',
    units: task.outputs,
    kernelInitializer: initializers.glorotUniform({ seed: config.seed + 2 }),
  });
  return sequential({ layers: [memory, readout] });
}

/** The recurrent layers of a model whose weights can be quantized. */
export function recurrentLayers(model: LayersModel): OrthogonalRNN[] {
  return model.layers.filter((layer): layer is OrthogonalRNN => layer instanceof OrthogonalRNN);
}

/** Switches the quantizers of a model on or off; off, it computes with its latent weights. */
export function setQuantization(model: LayersModel, on: boolean): void {
  for (const layer of recurrentLayers(model)) layer.quantization = on;
}

/** Everything that is trained, in the order of the layers. */
export function parametersOf(model: LayersModel): Parameter[] {
  return model.layers.flatMap((layer) =>
    layer.trainableWeights.map((weight) => ({
      name: `${layer.name}/${weight.originalName}`,
      variable: weight.read() as tf.Variable,
      recurrent: layer instanceof OrthogonalRNN && layer.recurrentVariable === weight,
    })),
  );
}

/**
 * Logits at chosen time steps: the recurrent layer jumps across the quiet stretches of the task, the layers above it see the
 * chosen steps alone.
 *
 * @param x shape [batch, time, inputs]
 * @returns shape [batch, steps, outputs]
 */
export function logitsAtSteps(model: LayersModel, x: tf.Tensor3D, task: Task, selected: SelectedSteps): tf.Tensor {
  const [memory, ...rest] = model.layers as [OrthogonalRNN, ...LayersModel['layers']];
  const states: tf.Tensor = memory.callAtSteps(x, selected.steps, task.quietStretches);
  return rest.reduce((h, layer) => layer.apply(h) as tf.Tensor, states);
}
