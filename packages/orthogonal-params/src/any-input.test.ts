import { expectClose, expectNoNewTensors, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import * as everything from './index.js';

type Result = tf.Tensor | tf.Tensor[] | number | Float64Array;

/** Every function of a matrix. */
const OF_MATRICES: Record<string, (w: tf.Tensor2D) => Result> = {
  bjorck: everything.bjorck,
  cayley: everything.cayley,
  expm: everything.expm,
  gainDivisor: (w) => everything.gainDivisor(w, { horizon: 5 }),
  horizonGain: (w) => everything.horizonGain(w, 5),
  horizonGainScalar: (w) => everything.horizonGainScalar(w, 5),
  householder: everything.householder,
  lowRankApproximation: (w) => Object.values(everything.lowRankApproximation(w, { rank: 1 })),
  newtonSchulz: everything.newtonSchulz,
  normalizeGain: (w) => everything.normalizeGain(w, { horizon: 5 }),
  orthogonalPenalty: everything.orthogonalPenalty,
  orthogonalityDefect: everything.orthogonalityDefect,
  polarFactor: everything.polarFactor,
  projUnnD: (w) => tf.tidy(() => everything.projUnnD(w, tf.ones([w.shape[0], 1]), tf.ones([w.shape[0], 1]))),
  projUnnT: (w) => tf.tidy(() => everything.projUnnT(w, tf.ones([w.shape[0], 1]), tf.ones([w.shape[0], 1]))),
  singularValues: everything.singularValues,
  skew: everything.skew,
  spectralNorm: everything.spectralNorm,
  spectralNormalize: everything.spectralNormalize,
  spectralRadius: everything.spectralRadius,
};
/** Those that have a gradient. */
const DIFFERENTIABLE =
  'bjorck cayley expm householder newtonSchulz normalizeGain orthogonalPenalty skew spectralNormalize';
/** More rows than blocked kernels process at once. */
const N = 12;

/** A permutation with one more 1: its norm is valid for every iteration. */
const integerMatrix = () => {
  const rows = Array.from({ length: N }, (_, i) => Array.from({ length: N }, (_, j) => Number(j === (i + 1) % N)));
  rows[2]![7] = 1;
  return tf.tensor2d(rows, [N, N], 'int32');
};
const numbersOf = (result: Result): number[] =>
  [result]
    .flat()
    .flatMap((part) => (part instanceof tf.Tensor ? [...part.dataSync()] : [...[part].flat()])) as number[];
const listed = (result: Result) => (result instanceof Float64Array ? [...result] : numbersOf(result));

describe.each(testedBackends)('on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  describe.each(Object.entries(OF_MATRICES))('%s', (name, compute) => {
    it('gives int32 and bool input the result of float32 input, and leaks nothing', () => {
      const integers = integerMatrix();
      const booleans = tf.cast(integers, 'bool');
      const expected = tf.tidy(() => listed(compute(tf.cast(integers, 'float32'))));
      for (const given of [integers, booleans]) {
        let values: number[] = [];
        expectNoNewTensors(() => {
          const result = compute(given);
          values = listed(result);
          tf.dispose(result as tf.Tensor);
        });
        expectClose(tf.tensor1d(values), expected, 1e-6);
      }
    });

    it('throws for strings and empty matrices, and names itself', () => {
      const strings = tf.tensor2d(['a', 'b', 'c', 'd'], [2, 2], 'string') as tf.Tensor2D;
      expect(() => compute(strings)).toThrow(everything.ParametrizationError);
      expect(() => compute(strings)).toThrow(`${name}: dtype is string; it must be one of float32, int32, bool`);
      for (const shape of [[0, 0] as [number, number], [0, 3] as [number, number]]) {
        expect(() => compute(tf.zeros(shape))).toThrow(everything.ShapeError);
        expect(() => compute(tf.zeros(shape))).toThrow(`${name}: needs a nonempty matrix, not shape [${shape}]`);
      }
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY])('propagates %s and terminates', (value) => {
      const rows = tf.randomNormal<tf.Rank.R2>([N, N], 0, 0.1, 'float32', 4).arraySync();
      rows[7]![5] = value;
      const result = listed(compute(tf.tensor2d(rows)));
      expect(result.some((number) => !Number.isFinite(number))).toBe(true);
    });

    if (!DIFFERENTIABLE.split(' ').includes(name)) return;
    it('has the same gradient for int32 input', () => {
      const gradient = (w: tf.Tensor2D) => tf.grad((w) => tf.sum(tf.square(compute(w as tf.Tensor2D) as tf.Tensor)))(w);
      expectClose(gradient(integerMatrix()), gradient(tf.cast(integerMatrix(), 'float32')), 1e-5);
    });
  });

  it('the signs of a Hadamard matrix accept any numeric dtype and propagate NaN', () => {
    const ofFloats = everything.blockHadamard(tf.tensor1d([1, -3, 0, 2]), 2);
    expectClose(everything.blockHadamard(tf.tensor1d([1, -3, 0, 2], 'int32'), 2), ofFloats, 0);
    expect(() => everything.blockHadamard(tf.tensor1d(['a', 'b']) as never, 2)).toThrow(
      'blockHadamard: dtype is string',
    );
    const { weight, operator } = everything.hadamardParametrization();
    const diverged = tf.tensor1d([1, Number.NaN]);
    const seen = [false, false, true, true];
    expect([...weight(diverged).dataSync()].map(Number.isNaN)).toEqual(seen);
    expect([...operator!(diverged).multiply(tf.eye(2)).dataSync()].map(Number.isNaN)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});

it('complex tensors throw', async () => {
  await useBackend('cpu');
  const complex = tf.complex(tf.eye(2), tf.eye(2)) as tf.Tensor2D;
  for (const compute of Object.values(OF_MATRICES)) expect(() => compute(complex)).toThrow('dtype is complex64');
});
