import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { orthogonalRNN } from './orthogonal-rnn.js';
import type { AffineRecurrence } from './recurrence/check-shapes.js';
import { krylovMatrix, lastOf, linearLast } from './recurrence/linear-last.js';
import { linearAtSteps, linearScan, linearScanLast } from './recurrence/linear-scan.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { EVERY_CELL } from './testing/every-cell.js';

beforeAll(() => useBackend());

const UNITS = 4;
const FEATURES = 3;
const NOTHING: [number, number, number][] = [
  [0, 5, FEATURES],
  [2, 0, FEATURES],
  [0, 0, FEATURES],
];
const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as tf.Tensor[];

/** Gradients of the sum of all outputs with respect to the weights, x and the given states. */
function gradients(layer: RecurrentLayer, x: tf.Tensor, states: tf.Tensor[], mask: tf.Tensor | null) {
  const weights = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const run = (...tensors: tf.Tensor[]) => {
    const [inputs, ...initialState] = tensors;
    return tf.addN(list(layer.apply(inputs!, { initialState, mask })).map((y) => tf.sum<tf.Scalar>(y)));
  };
  const ofInputs = tf.grads(run)([x, ...states]);
  const { grads } = tf.variableGrads(() => run(x, ...states), weights);
  return { ofX: ofInputs[0]!, ofStates: ofInputs.slice(1), ofWeights: weights.map((w) => ({ w, g: grads[w.name]! })) };
}

describe.each(EVERY_CELL)('%s with empty inputs', (_, make) => {
  const OPTIONS: Partial<RecurrentLayerConfig>[] = [
    {},
    { returnSequences: true },
    { returnSequences: true, returnState: true, maxStateBytes: 1 },
    { returnState: true, goBackwards: true },
  ];

  it.each(OPTIONS)('returns the initial states; all other gradients are 0: %j', (options) => {
    const layer = make({ units: UNITS, returnState: true, ...options });
    layer.apply(tf.ones([1, 3, FEATURES]));
    for (const shape of NOTHING) {
      for (const mask of [null, tf.ones<tf.Rank.R2>([shape[0], shape[1]])]) {
        for (const isGiven of [false, true]) {
          const x = tf.zeros(shape);
          const states = isGiven
            ? layer.states.map((_, s) => tf.randomNormal([shape[0], UNITS], 0, 1, 'float32', s + 1))
            : [];
          const [outputs, ...last] = list(layer.apply(x, { initialState: states, mask }));
          expect(outputs!.shape).toEqual(options.returnSequences ? [shape[0], shape[1], UNITS] : [shape[0], UNITS]);
          expect(last).toHaveLength(layer.states.length);
          last.forEach((state, s) => {
            expectClose(state, states[s] ?? tf.zeros([shape[0], UNITS]), 0);
          });
          const { ofX, ofStates, ofWeights } = gradients(layer, x, states, mask);
          expect(ofX.shape).toEqual(shape);
          // The last states are the initial ones; the last output is the activation of the first.
          ofStates.slice(1).forEach((gradient) => {
            expectClose(gradient, tf.ones([shape[0], UNITS]), 0);
          });
          for (const { w, g } of ofWeights) {
            expect(g.shape, w.name).toEqual(w.shape);
            if (!(isGiven && w.name.includes('threshold'))) expectClose(g, tf.zeros(w.shape), 0);
          }
        }
      }
    }
  });

  it('trains and predicts in a model: alone, bidirectional and time-distributed', () => {
    const wrapped = [
      make({ units: UNITS, inputShape: [5, FEATURES] }),
      layers.bidirectional({
        layer: make({ units: UNITS }) as never,
        mergeMode: 'concat',
        inputShape: [5, FEATURES],
      } as never),
      layers.timeDistributed({ layer: make({ units: UNITS }), inputShape: [2, 5, FEATURES] } as never),
    ];
    for (const layer of wrapped) {
      const x = tf.zeros([0, ...(layer.batchInputShape.slice(1) as number[])]);
      const model = sequential({ layers: [layer] });
      const y = model.apply(x) as tf.Tensor;
      expect(y.shape).toEqual([0, ...(model.outputShape as number[]).slice(1)]);
    }
  });

  it('starts from learned states, and keeps carried states', () => {
    const layer = make({ units: UNITS, initialState: 'learned', returnState: true });
    const [, ...states] = list(layer.apply(tf.zeros([2, 0, FEATURES])));
    states.forEach((state, s) => {
      expectClose(state, tf.tile(tf.expandDims(layer.initialStates()[s]!, 0), [2, 1]), 0);
    });
    const carrying = make({ units: UNITS, stateful: true });
    carrying.apply(tf.ones([2, 3, FEATURES]));
    const before = carrying.states.map((state) => tf.clone(state!));
    carrying.apply(tf.zeros([2, 0, FEATURES]));
    carrying.states.forEach((state, s) => {
      expectClose(state!, before[s]!, 0);
    });
  });

  it('leaks no tensors', () => {
    const layer = make({ units: UNITS, returnState: true });
    for (const shape of NOTHING) {
      const x = tf.zeros(shape);
      expectNoNewTensors(() => tf.dispose(layer.apply(x) as tf.Tensor[]));
    }
  });
});

describe('recurrences with empty inputs', () => {
  let recurrence: AffineRecurrence;
  beforeAll(() => {
    recurrence = { w: tf.eye(2), u: tf.ones([2, 3]), b: tf.ones([2]) };
  });

  it.each([
    ['linearScan', linearScan, true],
    ['linearScanLast', linearScanLast, false],
    ['linearLast', linearLast, false],
  ] as const)('%s', (_, run, isSequence) => {
    for (const [batch, time] of NOTHING) {
      const x = tf.zeros<tf.Rank.R3>([batch, time, 3]);
      const expected = tf.zeros(isSequence ? [batch, time, 2] : [batch, 2]);
      expectClose(run(recurrence, x), expected, 0);
      const gradients = tf.grads((w, u, b, x) => tf.sum(run({ w, u, b } as never, x as never) as tf.Tensor))([
        recurrence.w,
        recurrence.u,
        recurrence.b,
        x,
      ]);
      gradients.forEach((gradient, i) => {
        expectClose(gradient, tf.zeros([recurrence.w, recurrence.u, recurrence.b, x][i]!.shape), 0);
      });
    }
  });

  it('a Krylov matrix accepts an empty batch, and needs at least one time step', () => {
    const krylov = krylovMatrix(recurrence, 5);
    expect(lastOf(krylov, tf.zeros([0, 5, 3])).shape).toEqual([0, 2]);
    const gradient = tf.grad((inputs) => tf.sum(lastOf({ ...krylov, inputs } as never, tf.zeros([0, 5, 3]))));
    expectClose(gradient(krylov.inputs), tf.zeros(krylov.inputs.shape), 0);
    expect(() => krylovMatrix(recurrence, 0)).toThrow('krylovMatrix: time is 0, but must be at least 1');
  });

  it('linearAtSteps accepts an empty batch, and an empty list of steps', () => {
    const segments = [{ from: 0, to: 9 }];
    expect(linearAtSteps(recurrence, tf.zeros([0, 9, 3]), [3, 8], segments).shape).toEqual([0, 2, 2]);
    expect(linearAtSteps(recurrence, tf.zeros([2, 9, 3]), [], segments).shape).toEqual([2, 0, 2]);
    const layer = orthogonalRNN({ units: 2 });
    layer.apply(tf.ones([1, 9, 3]));
    const weights = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
    const { grads } = tf.variableGrads(() => tf.sum(layer.callAtSteps(tf.zeros([0, 9, 3]), [3, 8], segments)), weights);
    for (const weight of weights) expectClose(grads[weight.name]!, tf.zeros(weight.shape), 0);
  });
});
