import { fastGRNN, fastRNN, type OrthogonalRNNConfig, orthogonalRNN, quantizedGRU, quantizedLSTM } from '@qornn/cells';
import type { ParametrizationIdentifier } from '@qornn/orthogonal-params';
import type { QuantizerIdentifier } from '@qornn/quantizers';
import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { parametersOf } from './model.js';
import { createOptimizer } from './optimizer.js';
import { trainStep } from './step.js';
import { tinyConfig } from './testing/tiny.js';

beforeAll(() => useBackend(process.env.QORNN_TEST_BACKEND ?? 'cpu'));

const UNITS = 8;
const STEPS = 8;
const task = copyTask({ T0: 3, symbols: 2, alphabet: 2 });
const config = tinyConfig(
  { task: task.getConfig() },
  { steps: STEPS, batchSize: 4, warmStartSteps: 0, sampledSteps: undefined, clipNorm: 1 },
);

type Table<T> = [name: string, value: T][];

/** Quantizers for any real-valued parametrization. */
const QUANTIZERS: Table<QuantizerIdentifier> = [
  ['none', 'none'],
  ...[1, 2, 4, 8].map((bits): [string, QuantizerIdentifier] => [`uniform ${bits}`, { name: 'uniform', bits }]),
  ['uniform by row', { name: 'uniform', bits: 4, granularity: 'row' }],
  ['uniform by percentile', { name: 'uniform', bits: 4, scale: 'percentile' }],
  ['uniform by least squares', { name: 'uniform', bits: 4, scale: 'mse' }],
  ['binary', 'binary'],
  ['ternary', 'ternary'],
  ['learned step', { name: 'learnedStep', bits: 4 }],
  ['DoReFa', { name: 'dorefa', bits: 4 }],
];

/** For square weights only. */
const SQUARE: Table<QuantizerIdentifier> = [
  ['delta from identity', { name: 'deltaFromIdentity', quantizer: { name: 'uniform', bits: 4 } }],
  ['orthogonal rounding', { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } }],
];

const PARAMETRIZATIONS: Table<ParametrizationIdentifier> = [
  ['unconstrained', 'unconstrained'],
  ['Björck', 'bjorck'],
  ['projUNN-D', 'projUnnD'],
  ['projUNN-T', { name: 'projUnnT', rank: 2, sampler: 'column' }],
  ['expm', 'expm'],
  ['expm, moving base', { name: 'expm', movingBase: { every: 5 } }],
  ['Cayley', 'cayley'],
  ['Cayley, moving base', { name: 'cayley', movingBase: { every: 5 } }],
  ['Householder', { name: 'householder', reflections: 4 }],
];

/** Parametrizations with exact codes. */
const CODED: Table<ParametrizationIdentifier> = [
  ['Hadamard', 'hadamard'],
  ['block Hadamard', { name: 'hadamard', blockSize: 4 }],
  ['frozen Hadamard', { name: 'hadamard', trainable: false }],
];
const LOSSLESS: Table<QuantizerIdentifier> = [
  ['none', 'none'],
  ['uniform 1', { name: 'uniform', bits: 1 }],
];

const ACTIVATIONS = ['linear', 'relu', 'modrelu', 'tanh'] as const;

/** Trains a layer and a readout for some steps; losses must be finite, and no tensors may leak. */
async function expectTrains(make: () => layers.Layer): Promise<void> {
  const model = sequential({
    layers: [make(), layers.dense({ units: task.outputs, kernelInitializer: initializers.glorotUniform({ seed: 1 }) })],
  });
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(config.training.optimizer, parameters);
  const step = (index: number) => trainStep(model, parameters, optimizer, task, config, index);
  const losses = [(await step(1)).loss];
  const before = tf.memory().numTensors;
  for (let index = 2; index <= STEPS; index++) losses.push((await step(index)).loss);
  expect(tf.memory().numTensors).toBe(before);
  expect(losses.every(Number.isFinite), `losses ${losses}`).toBe(true);
  for (const { variable } of parameters) expect(variable.dataSync().every(Number.isFinite)).toBe(true);
  optimizer.dispose();
  model.dispose();
}

const orthogonal = (options: Partial<OrthogonalRNNConfig>) => () =>
  orthogonalRNN({ units: UNITS, returnSequences: true, inputShape: [task.timeSteps, task.inputs], ...options });

describe('all valid combinations train', () => {
  describe.each(PARAMETRIZATIONS)('%s', (_, parametrization) => {
    describe.each([...QUANTIZERS, ...SQUARE])('%s', (_, recurrentQuantizer) => {
      it.each(ACTIVATIONS)('%s', (recurrentActivation) =>
        expectTrains(orthogonal({ parametrization, recurrentQuantizer, recurrentActivation })),
      );
    });
  });

  describe.each(CODED)('%s', (_, parametrization) => {
    describe.each(LOSSLESS)('%s', (_, recurrentQuantizer) => {
      it.each(ACTIVATIONS)('%s', (recurrentActivation) =>
        expectTrains(orthogonal({ parametrization, recurrentQuantizer, recurrentActivation })),
      );
    });
  });

  it.each(QUANTIZERS)('Björck, the input weight by %s', (_, kernelQuantizer) =>
    expectTrains(orthogonal({ recurrentQuantizer: { name: 'uniform', bits: 4 }, kernelQuantizer })),
  );

  it.each(['quantized', 'latent'] as const)('penalty on the %s weight', (on) => {
    return expectTrains(
      orthogonal({
        parametrization: 'unconstrained',
        recurrentQuantizer: { name: 'uniform', bits: 4 },
        orthogonalPenalty: { strength: 0.1, on },
      }),
    );
  });

  describe.each([
    ['FastRNN', fastRNN],
    ['FastRNN of low rank', (options: Parameters<typeof fastRNN>[0]) => fastRNN({ ...options, wRank: 2, uRank: 3 })],
    ['FastGRNN', fastGRNN],
    ['FastGRNN of low rank', (options: Parameters<typeof fastGRNN>[0]) => fastGRNN({ ...options, wRank: 2, uRank: 3 })],
    ['LSTM', quantizedLSTM],
    ['GRU', quantizedGRU],
    [
      'GRU, reset before',
      (options: Parameters<typeof quantizedGRU>[0]) => quantizedGRU({ ...options, resetAfter: false }),
    ],
  ])('%s', (_, cell) => {
    it.each(QUANTIZERS)('%s', (_, quantizer) => {
      return expectTrains(() =>
        cell({
          units: UNITS,
          returnSequences: true,
          inputShape: [task.timeSteps, task.inputs],
          recurrentQuantizer: quantizer,
          kernelQuantizer: quantizer,
        }),
      );
    });
  });
});

describe('meaningless combinations throw at construction', () => {
  const refused = QUANTIZERS.filter(([name]) => name !== 'none' && name !== 'uniform 1');
  describe.each(CODED)('%s', (_, parametrization) => {
    it.each([...refused, ...SQUARE])('%s', (_, recurrentQuantizer) => {
      expect(orthogonal({ parametrization, recurrentQuantizer })).toThrow(
        "a weight of 'hadamard' already consists of 1-bit codes",
      );
    });
  });

  it.each(SQUARE)('an input weight by %s', (_, kernelQuantizer) => {
    expect(orthogonal({ kernelQuantizer })).toThrow('is for square weights, but the input weight is not square');
  });

  it.each(['projUnnD', 'projUnnT', 'expm', 'cayley', 'householder', 'hadamard'])(
    'a penalty on exactly orthogonal %s',
    (name) => {
      expect(orthogonal({ parametrization: name, orthogonalPenalty: { strength: 1, on: 'latent' } })).toThrow(
        'would always be 0',
      );
    },
  );
});
