import * as tf from '@tensorflow/tfjs-core';
import { fastGRNN } from '../fast-grnn.js';
import { fastRNN } from '../fast-rnn.js';
import { orthogonalRNN } from '../orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from '../orthogonal-rnn-config.js';
import { quantizedGRU } from '../quantized-gru.js';
import { quantizedLSTM } from '../quantized-lstm.js';
import type { RecurrentLayer } from '../recurrent-layer.js';
import type { RecurrentLayerConfig } from '../recurrent-layer-config.js';

/** A layer with sizes that select one of its implementations. */
export interface Path {
  name: string;
  layer: (options?: Partial<RecurrentLayerConfig>) => RecurrentLayer;
  batch: number;
  features: number;
}

const UNITS = 4;

function orthogonal(name: string, options: Partial<OrthogonalRNNConfig>, batch = 3, features = 2): Path {
  return { name, layer: (more) => orthogonalRNN({ units: UNITS, seed: 3, ...options, ...more }), batch, features };
}

function gated(name: string, make: (config: RecurrentLayerConfig) => RecurrentLayer): Path[] {
  const path = (suffix: string, options: Partial<RecurrentLayerConfig>): Path => ({
    name: `${name}${suffix}`,
    layer: (more) => make({ units: UNITS, seed: 3, ...options, ...more }),
    batch: 3,
    features: 2,
  });
  return [
    path('', {}),
    path(', sequences', { returnSequences: true }),
    path(', backwards, checkpointed', { goBackwards: true, maxStateBytes: 1, returnSequences: true }),
  ];
}

/** Every cell with every implementation that the library selects by sizes and options. */
export const EVERY_PATH: readonly Path[] = [
  orthogonal('linear, Krylov', {}, 64, 1),
  orthogonal('linear, last of the scan', {}, 3, 12),
  orthogonal('linear, sequences', { returnSequences: true }),
  orthogonal('linear, backwards', { returnSequences: true, goBackwards: true }),
  orthogonal('linear, quantized', { recurrentQuantizer: { name: 'uniform', bits: 4 }, returnSequences: true }),
  orthogonal('linear, checkpointed', { returnSequences: true, maxStateBytes: 1 }),
  orthogonal('linear, learned start', { returnSequences: true, initialState: 'learned' }),
  orthogonal('Hadamard', { parametrization: 'hadamard' }),
  orthogonal('Hadamard, checkpointed', { parametrization: 'hadamard', maxStateBytes: 1, returnSequences: true }),
  orthogonal('relu', { recurrentActivation: 'relu', returnSequences: true }),
  orthogonal('relu, last', { recurrentActivation: 'relu' }),
  orthogonal('tanh, φ modReLU', { recurrentActivation: 'tanh', returnSequences: true, outputActivation: 'modrelu' }),
  orthogonal('modReLU', { recurrentActivation: 'modrelu', outputActivation: 'identity', returnSequences: true }),
  orthogonal('modReLU, checkpointed', { recurrentActivation: 'modrelu', maxStateBytes: 1 }),
  ...gated('FastRNN', (config) => fastRNN(config)),
  ...gated('FastRNN of relu', (config) => fastRNN({ ...config, updateActivation: 'relu' })),
  ...gated('FastGRNN', (config) => fastGRNN(config)),
  ...gated('FastGRNN of hard sigmoids, low rank', (config) =>
    fastGRNN({ ...config, gateActivation: 'hardSigmoid', uRank: 2, wRank: 1 }),
  ),
  ...gated('GRU', (config) => quantizedGRU(config)),
  ...gated('GRU, reset before', (config) => quantizedGRU({ ...config, resetAfter: false })),
  ...gated('LSTM', (config) => quantizedLSTM(config)),
];

/** Outputs of a call, and the gradients of its inputs and weights. */
export interface Answer {
  outputs: tf.Tensor[];
  x: tf.Tensor;
  states: tf.Tensor[];
  weights: tf.Tensor[];
}

/** Arguments of a layer call. */
export interface Call {
  x: tf.Tensor3D;
  mask?: tf.Tensor;
  states?: tf.Tensor[];
}

/** Outputs of a layer and the gradients of a fixed random projection of them. Weights without influence get the gradient 0. */
export function answerOf(layer: RecurrentLayer, { x, mask, states = [] }: Call): Answer {
  const outputsOf = (given: tf.Tensor[]) => {
    const made = layer.apply(given, mask ? { mask } : {});
    return (Array.isArray(made) ? made : [made]) as tf.Tensor[];
  };
  const outputs = outputsOf([x, ...states]);
  const loss = (given: tf.Tensor[]) =>
    tf.addN(
      outputsOf(given).map((output, i) =>
        tf.sum(tf.mul(output, tf.randomNormal(output.shape, 0, 1, 'float32', 50 + i))),
      ),
    ) as tf.Scalar;
  const [ofX, ...ofStates] = tf.grads((...given) => loss(given))([x, ...states]);
  const variables = layer.trainableWeights.map((weight) => weight.read() as unknown as tf.Variable);
  const { grads } = tf.variableGrads(() => loss([x, ...states]), variables);
  return {
    outputs,
    x: ofX!,
    states: ofStates,
    weights: variables.map((variable) => grads[variable.name] ?? tf.zerosLike(variable)),
  };
}
