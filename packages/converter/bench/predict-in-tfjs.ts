import { decodedFloats, type EncodedTensor, serveRows } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import * as tf from '@tensorflow/tfjs-core';
import { layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import type { GatedProblem } from './gated-problem.js';

/** Backends that the process can start. */
export type PredictingBackend = 'wasm' | 'cpu' | 'tensorflow';

// A process of its own: a layers model as people run it, with the kernels that the backend comes with.
await serveRows(async ({ name, backend, ...problem }: GatedProblem & { name: string; backend: PredictingBackend }) => {
  await start(backend);
  const network = networkOf(problem);
  const sequences = tf.unstack(tensor<tf.Rank.R3>(problem.x)).map((sequence) => tf.expandDims(sequence));
  const run = () => {
    let answers: number[][] = [];
    for (let k = 0; k < problem.times; k++) {
      answers = sequences.map((sequence) =>
        tf.tidy(() => Array.from((network.predict(sequence) as tf.Tensor).dataSync())),
      );
    }
    return answers.flat();
  };
  const bytes = network.getWeights().reduce((sum, { size }) => sum + 4 * size, 0);
  return { rows: [{ name, bytes, run }] };
});

async function start(backend: PredictingBackend): Promise<void> {
  if (backend === 'tensorflow') {
    await useBackend({ backend });
    return;
  }
  // Not by `useBackend`, which replaces kernels.
  if (backend === 'wasm') await import('@tensorflow/tfjs-backend-wasm');
  else await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend(backend);
}

/** The network in layers of TensorFlow.js, whose GRU has no bias behind the reset gate. */
function networkOf({ cell, kernel, recurrent, bias, readout, x }: Omit<GatedProblem, 'name'>): Sequential {
  const [units, outputs] = readout.shape as [number, number];
  const inputShape = x.shape.slice(1);
  const memory = layers[cell]({ units, inputShape, recurrentActivation: 'sigmoid', recurrentInitializer: 'zeros' });
  const network = sequential({ layers: [memory, layers.dense({ units: outputs, useBias: false })] });
  network.setWeights([kernel, recurrent, bias, readout].map((values) => tensor(values)));
  return network;
}

function tensor<R extends tf.Rank>({ shape, data }: EncodedTensor): tf.Tensor<R> {
  return tf.tensor<R>(decodedFloats(data), shape as tf.ShapeMap[R]);
}
