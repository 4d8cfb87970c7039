import type { FastGRNNSpec, FastRNNSpec, GruSpec, LstmSpec } from '@qornn/int-runtime';
import type * as tf from '@tensorflow/tfjs-core';
import { isBounded } from './dynamics/gate-activation.js';
import { DescribeError } from './errors.js';
import type { FastGRNN } from './fast-grnn.js';
import type { FastRNN } from './fast-rnn.js';
import { named } from './layer-chain.js';
import type { QuantizedGRU } from './quantized-gru.js';
import type { QuantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import { hostNumbers, specMatrix } from './spec-matrix.js';

/** The specification of a `FastRNN` layer. */
export function describeFastRNN(layer: FastRNN): FastRNNSpec {
  const { bias, alpha, beta } = layer.vectors();
  return {
    kind: 'fastRNN',
    units: layer.units,
    ...layer.describeKernels(),
    bias: hostNumbers(bias),
    alpha: sigmoidOf(alpha),
    beta: sigmoidOf(beta),
    updateActivation: layer.updateActivation,
    ...layer.describeStates(),
    ...initialStateOf(layer),
  };
}

/**
 * The specification of a `FastGRNN` layer.
 *
 * @throws DescribeError when the gate has an activation without a bound
 */
export function describeFastGRNN(layer: FastGRNN): FastGRNNSpec {
  const { gateActivation } = layer;
  if (!isBounded(gateActivation)) {
    throw new DescribeError(
      `describe: ${named(layer)} has ${gateActivation} in its gate, which has no integer form; allowed: sigmoid, hardSigmoid, tanh`,
    );
  }
  const { gateBias, bias, zeta, nu } = layer.vectors();
  return {
    kind: 'fastGRNN',
    units: layer.units,
    ...layer.describeKernels(),
    gateBias: hostNumbers(gateBias),
    bias: hostNumbers(bias),
    zeta: sigmoidOf(zeta),
    nu: sigmoidOf(nu),
    gateActivation,
    updateActivation: layer.updateActivation,
    ...layer.describeStates(),
    ...initialStateOf(layer),
  };
}

/** The specification of a `QuantizedGRU` layer. The recurrent bias of z and r is part of their bias. */
export function describeGRU(layer: QuantizedGRU): GruSpec {
  const { units, resetAfter } = layer;
  const { recurrent, kernel } = layer.weightsToEncode;
  const bias = biasOf(layer.biasWeight(), 3 * units);
  const ofState = biasOf(layer.recurrentBiasWeight(), 3 * units);
  return {
    kind: 'gru',
    units,
    recurrent: specMatrix(recurrent),
    kernel: specMatrix(kernel),
    bias: bias.map((b, row) => (row < 2 * units ? b + ofState[row]! : b)),
    ...(resetAfter && { recurrentBias: ofState.slice(2 * units) }),
    resetAfter,
    ...layer.describeStates(),
    ...initialStateOf(layer),
  };
}

/** The specification of a `QuantizedLSTM` layer. */
export function describeLSTM(layer: QuantizedLSTM): LstmSpec {
  const { units } = layer;
  const { recurrent, kernel } = layer.weightsToEncode;
  const [, cell] = layer.initialStates();
  return {
    kind: 'lstm',
    units,
    recurrent: specMatrix(recurrent),
    kernel: specMatrix(kernel),
    bias: biasOf(layer.biasWeight(), 4 * units),
    ...layer.describeStates(),
    ...initialStateOf(layer),
    ...(cell && { initialCell: hostNumbers(cell) }),
  };
}

function biasOf(bias: tf.Tensor1D | undefined, length: number): Float32Array {
  return bias ? hostNumbers(bias) : new Float32Array(length);
}

function initialStateOf(layer: RecurrentLayer): { initialState?: Float32Array } {
  const [state] = layer.initialStates();
  return state ? { initialState: hostNumbers(state) } : {};
}

function sigmoidOf(tensor: tf.Tensor): number {
  return 1 / (1 + Math.exp(-hostNumbers(tensor)[0]!));
}
