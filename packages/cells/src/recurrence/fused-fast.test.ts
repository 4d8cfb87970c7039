import { expectNoNewTensors, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fastGRNNDynamics } from '../dynamics/fast-grnn.js';
import { fastRNNDynamics } from '../dynamics/fast-rnn.js';
import { GATE_ACTIVATIONS } from '../dynamics/gate-activation.js';
import { fastGRNN } from '../fast-grnn.js';
import { expectKernelsAgree } from '../testing/fused-answers.js';
import type { CellDynamics, GatedRecurrence } from './cell-dynamics.js';
import { gatedScan } from './gated-scan.js';

beforeAll(() => useBackend('wasm'));

const [BATCH, TIME, FEATURES, UNITS] = [5, 7, 6, 11];

/** Options of a recurrence; rank 0 is full rank, and ranks 2 and 3 are thin at these sizes. */
interface Options {
  isGated: boolean;
  rank: number;
  isMasked?: boolean;
  starts?: boolean;
  returnSequences?: boolean;
}

let seed = 0;
const normal = <R extends tf.Rank>(shape: number[], std = 0.5) =>
  tf.randomNormal(shape, 0, std, 'float32', ++seed) as tf.Tensor as tf.Tensor<R>;

function problem({ isGated, rank, isMasked, starts, returnSequences = true }: Options) {
  seed = 0;
  const vector = () => normal<tf.Rank.R1>([UNITS]);
  const scalars = [normal([1]), normal([1])];
  const tensors = {
    x: normal<tf.Rank.R3>([BATCH, TIME, FEATURES], 1),
    kernel: normal<tf.Rank.R2>([UNITS, rank || FEATURES]),
    ...(rank && { kernelLeft: normal<tf.Rank.R2>([rank, FEATURES]) }),
    recurrent: normal<tf.Rank.R2>([UNITS, rank || UNITS], 0.3),
    ...(rank && { recurrentLeft: normal<tf.Rank.R2>([rank, UNITS]) }),
  };
  const recurrence: GatedRecurrence = {
    ...tensors,
    bias: isGated ? null : vector(),
    parameters: isGated ? [vector(), vector(), ...scalars] : scalars,
    initialStates: starts ? [normal([BATCH, UNITS])] : null,
    // Not only padding at the end, so that no way can ignore it.
    mask: isMasked
      ? tf.tensor2d(
          Array.from({ length: BATCH * TIME }, (_, i) => (i % 3 ? 1 : 0)),
          [BATCH, TIME],
        )
      : null,
    returnSequences,
  };
  return recurrence;
}

describe.each(GATE_ACTIVATIONS)('kernels of FastRNN and FastGRNN with %s agree with the operations', (update) => {
  it.each([0, 2, 3])('FastRNN, rank %i', (rank) => {
    expectKernelsAgree(fastRNNDynamics(update), problem({ isGated: false, rank }));
  });

  it.each(GATE_ACTIVATIONS)('FastGRNN, gate %s', (gate) => {
    expectKernelsAgree(fastGRNNDynamics(gate, update), problem({ isGated: true, rank: 2 }));
  });
});

describe.each([
  { isMasked: true },
  { starts: true },
  { returnSequences: false },
  { isMasked: true, starts: true, returnSequences: false },
])('kernels agree with the operations, %j', (options) => {
  it.each([
    ['FastRNN', false, 0],
    ['FastRNN', false, 2],
    ['FastGRNN', true, 0],
    ['FastGRNN', true, 3],
  ] as const)('%s (gate: %s), rank %i', (_, isGated, rank) => {
    const cell = isGated ? fastGRNNDynamics('sigmoid', 'tanh') : fastRNNDynamics('tanh');
    const recurrence = problem({ isGated, rank, ...options });
    expectKernelsAgree(cell, recurrence);
    expectKernelsAgree(cell, { ...recurrence, maxStateBytes: 1 });
  });
});

it('a rank whose factors take more multiplications than their product is multiplied out', () => {
  const widths: number[] = [];
  const { fused, ...cell } = fastRNNDynamics('tanh');
  const seen: CellDynamics = {
    ...cell,
    fused: (recurrence, plain) => {
      widths.push(recurrence.recurrent.shape[1], recurrence.kernel.shape[1]);
      return fused!(recurrence, plain);
    },
  };
  tf.tidy(() => {
    for (const rank of [3, 4, 6]) gatedScan(seen, problem({ isGated: false, rank }));
  });
  // 22 and 17 multiplications a rank against 121 and 66.
  expect(widths).toEqual([3, 3, 4, FEATURES, UNITS, FEATURES]);
});

it('training a quantized layer of low rank leaves nothing behind', () => {
  const quantizer = { name: 'uniform', bits: 4 };
  const quantized = { kernelQuantizer: quantizer, recurrentQuantizer: quantizer };
  const layer = fastGRNN({ units: UNITS, wRank: 2, uRank: 3, ...quantized });
  const x = normal<tf.Rank.R3>([BATCH, TIME, FEATURES]);
  layer.apply(x);
  const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
  expectNoNewTensors(() => {
    const { value, grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(layer.apply(x) as tf.Tensor), variables);
    tf.dispose([value, ...Object.values(grads)]);
  });
});
