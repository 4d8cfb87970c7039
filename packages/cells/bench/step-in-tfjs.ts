import { decodedFloats, type EncodedTensor, serveRows } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { gradientStep } from './layer-step.js';
import type { ScriptProblem, TfjsLayer } from './script-problem.js';

// A process of its own: a gradient step of a layer on the native backend, with its threads.
await serveRows(async ({ name, parameters, layer, x, weights }: ScriptProblem & { layer: TfjsLayer }) => {
  await useBackend({ backend: 'tensorflow' });
  const [sequences, ofStates] = [tensor<tf.Rank.R3>(x), tensor<tf.Rank.R3>(weights)];
  const made = layers[layer.name](layer.config);
  tf.tidy(() => void made.apply(sequences));
  made.setWeights(Object.values(parameters).map((values) => tensor(values)));
  return { rows: [{ name, run: () => gradientStep(made, sequences, ofStates) }] };
});

function tensor<R extends tf.Rank>({ shape, data }: EncodedTensor): tf.Tensor<R> {
  return tf.tensor<R>(decodedFloats(data), shape as tf.ShapeMap[R]);
}
