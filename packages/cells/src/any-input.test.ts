import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { input, model as modelOf, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { quantizedLSTM } from './quantized-lstm.js';
import { setOperationCost } from './recurrence/operation-cost.js';
import { type Answer, answerOf, EVERY_PATH, type Path } from './testing/every-path.js';

beforeAll(() => useBackend());

const TIME = 5;
const GARBAGE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e38, -3e38];

/** With expensive operations, linear scans run in chunks: one more implementation. */
const TABLE = EVERY_PATH.flatMap((path) =>
  path.name === 'linear, sequences'
    ? [path, { ...path, name: `${path.name}, in chunks`, secondsAnOperation: 1 }]
    : [path],
);

function prepared(path: Path & { secondsAnOperation?: number }, options: object = {}) {
  setOperationCost({ perOperation: path.secondsAnOperation ?? 1e-9, rate: 1e12 });
  const layer = path.layer(options);
  layer.build([path.batch, TIME, path.features]);
  layer.built = true;
  const biased = layer
    .getWeights()
    .map((weight, i) => tf.add(weight, tf.randomUniform(weight.shape, 0, 0.1, 'float32', 20 + i)));
  layer.setWeights(biased);
  const sizes = layer.getClassName() === 'QuantizedLSTM' ? 2 : 1;
  const start = (seed: number) =>
    Array.from({ length: sizes }, (_, i) => tf.randomUniform([path.batch, 4], -2, 2, 'int32', seed + i));
  return { layer, start };
}

function expectSame(actual: Answer, expected: Answer): void {
  const all = ({ outputs, x, states, weights }: Answer) => [...outputs, x, ...states, ...weights];
  all(actual).forEach((tensor, i) => {
    expectClose(tensor, all(expected)[i]!, 1e-5);
  });
  expect(all(actual).length).toBe(all(expected).length);
}

describe.each(TABLE)('$name', (path) => {
  it('accepts sequences, masks and states of any numeric dtype', () => {
    tf.tidy(() => {
      const { layer, start } = prepared(path, { returnState: true });
      const x = tf.randomUniform<tf.Rank.R3>([path.batch, TIME, path.features], 0, 2, 'int32', 5);
      const mask = tf.randomUniform<tf.Rank.R2>([path.batch, TIME], 0, 2, 'int32', 6);
      const states = start(7);
      const float = <T extends tf.Tensor>(tensor: T) => tf.cast(tensor, 'float32');
      const bool = <T extends tf.Tensor>(tensor: T) => tf.equal(tensor, 1) as T;
      expectSame(answerOf(layer, { x }), answerOf(layer, { x: float(x) }));
      const expected = answerOf(layer, { x: float(x), mask: float(mask), states: states.map(float) });
      expectSame(answerOf(layer, { x, mask, states }), expected);
      expectSame(answerOf(layer, { x: bool(x), mask: bool(mask), states }), expected);
      // As in tf.layers, a mask value other than 0 counts as 1.
      expectSame(answerOf(layer, { x, mask: tf.mul(float(mask), 0.25), states }), expected);
      expectSame(answerOf(layer, { x, mask: tf.mul(mask, 256), states }), expected);
    });
  });

  it('ignores masked values, NaN included, in the forward and backward pass', () => {
    tf.tidy(() => {
      const { layer, start } = prepared(path, { returnState: true });
      const shape: [number, number, number] = [path.batch, TIME, path.features];
      const clean = tf.randomNormal<tf.Rank.R3>(shape, 0, 1, 'float32', 8);
      const rows = [
        [1, 0, 1, 0, 1],
        [1, 1, 1, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 1, 0, 1, 0],
      ];
      const mask = tf.tensor2d(Array.from({ length: path.batch }, (_, b) => rows[b % rows.length]!));
      const isRead = tf.greater(tf.expandDims(mask, 2), 0);
      const garbage = tf.tensor3d(
        Float32Array.from(clean.dataSync(), (_, i) => GARBAGE[i % GARBAGE.length]!),
        shape,
      );
      const states = start(9).map((state) => tf.cast(state, 'float32'));
      const zeros = tf.where(isRead, clean, tf.zerosLike(clean)) as tf.Tensor3D;
      const dirty = tf.where(isRead, clean, garbage) as tf.Tensor3D;
      for (const given of [{}, { states }]) {
        expectSame(answerOf(layer, { x: dirty, mask, ...given }), answerOf(layer, { x: zeros, mask, ...given }));
      }
    });
  });

  it('propagates NaN of unmasked time steps', () => {
    tf.tidy(() => {
      const { layer } = prepared(path, { returnState: true });
      const rows = tf.randomNormal<tf.Rank.R3>([path.batch, TIME, path.features], 0, 1, 'float32', 8).arraySync();
      rows[1]![2]![0] = Number.NaN;
      const [output, state] = layer.apply(tf.tensor3d(rows)) as [tf.Tensor, tf.Tensor];
      const hasNaN = (tensor: tf.Tensor, sequence: number) =>
        tf.unstack(tensor)[sequence]!.dataSync().some(Number.isNaN);
      for (const tensor of [output, state]) {
        expect([0, 1].map((sequence) => hasNaN(tensor, sequence))).toEqual([false, true]);
      }
    });
  });
});

describe('dtypes of models', () => {
  it('accepts int32, as returned by oneHot', () => {
    const layer = orthogonalRNN({ units: 4 });
    const x = tf.oneHot(tf.zeros([64, 6], 'int32'), 3) as tf.Tensor3D;
    expectClose(layer.apply(x) as tf.Tensor, layer.apply(tf.cast(x, 'float32')) as tf.Tensor, 0);
  });

  it.each(['int32', 'bool', 'float32'] as const)('trains in a model whose input is %s', async (dtype) => {
    const x = tf.cast(tf.randomUniform<tf.Rank.R3>([8, TIME, 2], 0, 2, 'int32', 5), dtype);
    const y = tf.randomNormal([8, 4], 0, 1, 'float32', 6);
    for (const layer of [orthogonalRNN({ units: 4 }), quantizedLSTM({ units: 4 })]) {
      const symbolic = input({ shape: [TIME, 2], dtype });
      const functional = modelOf({ inputs: symbolic, outputs: layer.apply(symbolic) as never });
      functional.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
      expect(Number.isFinite(await functional.trainOnBatch(x, y))).toBe(true);
    }
    const options = { units: 4, inputShape: [TIME, 2], inputDType: dtype } as never;
    const stacked = sequential({ layers: [orthogonalRNN(options)] });
    expect((stacked.predict(x) as tf.Tensor).shape).toEqual([8, 4]);
  });

  it('throws for tensors that are not numeric, and names them', () => {
    const strings = tf.tensor3d([[['a']]] as never, [1, 1, 1], 'string');
    // The wasm backend does not support complex numbers.
    const complex = () => tf.complex(tf.ones([2, 3, 1]), tf.ones([2, 3, 1])) as tf.Tensor3D;
    for (const x of tf.getBackend() === 'cpu' ? [strings, complex()] : [strings]) {
      expect(() => orthogonalRNN({ units: 2, name: 'rnn' }).apply(x)).toThrow(
        `rnn: the input has dtype ${x.dtype}, but must be one of float32, int32, bool`,
      );
    }
  });
});
