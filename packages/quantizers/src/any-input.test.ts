import { expectClose, expectNoNewTensors, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { QuantizerError } from './errors.js';
import { maxObserver, movingAverageObserver, mseObserver, percentileObserver } from './observers.js';
import type { Quantizer } from './quantizer.js';
import { getQuantizer, type QuantizerIdentifier } from './registry.js';

const uniform = (more: object = {}) => ({ name: 'uniform', bits: 3, ...more });
const EVERY: [string, QuantizerIdentifier][] = [
  ['noQuantizer', 'none'],
  ['uniformQuantizer', uniform()],
  ['uniformQuantizer', uniform({ bits: 1, granularity: 'row' })],
  ['uniformQuantizer', uniform({ scale: 'percentile', percentile: 0.7 })],
  ['uniformQuantizer', uniform({ scale: 'mse', granularity: 'row' })],
  ['binaryQuantizer', { name: 'binary' }],
  ['binaryQuantizer', { name: 'binary', granularity: 'row' }],
  ['ternaryQuantizer', { name: 'ternary' }],
  ['dorefaQuantizer', { name: 'dorefa', bits: 3 }],
  ['learnedRangeQuantizer', { name: 'learnedRange', bits: 3 }],
  ['learnedStepQuantizer', { name: 'learnedStep', bits: 3 }],
  ['learnedStepQuantizer', { name: 'learnedStep', bits: 2, granularity: 'row' }],
  ['orthogonalRoundingQuantizer', { name: 'orthogonalRounding', quantizer: uniform() }],
  ['deltaFromIdentity', { name: 'deltaFromIdentity', quantizer: uniform() }],
  ['deltaFromIdentity', { name: 'deltaFromIdentity', quantizer: { name: 'learnedStep', bits: 3 } }],
];
const OBSERVERS = {
  maxObserver: () => maxObserver(),
  movingAverageObserver: () => movingAverageObserver(),
  percentileObserver: () => percentileObserver(),
  mseObserver: () => mseObserver({ bits: 4 }),
};
const SQUARE: [number, number] = [9, 9];
const integers = () => tf.randomUniform(SQUARE, -3, 4, 'int32', 5);
const booleans = () => tf.cast(tf.randomUniform(SQUARE, 0, 2, 'int32', 6), 'bool');
const floats = (w: tf.Tensor) => tf.cast(w, 'float32');

/** A quantizer and its variables for a weight. */
function prepared(identifier: QuantizerIdentifier, w: tf.Tensor): { quantizer: Quantizer; variables?: tf.Tensor[] } {
  const quantizer = getQuantizer(identifier);
  const variables = quantizer.variables?.map(({ initialize, refresh }) => (refresh ?? initialize)(w));
  return { quantizer, ...(variables && { variables }) };
}

describe.each(testedBackends)('on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  describe.each(EVERY)('%s %j', (caller, identifier) => {
    it.each([integers, booleans])(
      'gives weights of any numeric dtype the result of the same float32 weights',
      (made) => {
        const w = made();
        const { quantizer, variables } = prepared(identifier, w);
        const expected = prepared(identifier, floats(w));
        variables?.forEach((variable, i) => {
          expectClose(variable, expected.variables![i]!, 0);
        });
        for (const own of [undefined, variables]) {
          expectClose(quantizer.apply(w, own), quantizer.apply(floats(w), own), 0);
          expect(quantizer.apply(w, own).dtype).toBe('float32');
          const gradient = (x: tf.Tensor) => tf.grad((x) => tf.sum(tf.square(quantizer.apply(x, own))))(x);
          expectClose(gradient(w), gradient(floats(w)), 0);
          if (quantizer.bits !== null) expect(quantizer.encode(w, own)).toEqual(quantizer.encode(floats(w), own));
        }
        expectNoNewTensors(() => {
          quantizer.apply(w, variables).dispose();
          if (quantizer.bits !== null) quantizer.encode(w, variables);
          tf.dispose(prepared(identifier, w).variables ?? []);
        });
      },
    );

    it('throws for input that is not numeric, and names itself', () => {
      const quantizer = getQuantizer(identifier);
      const strings = tf.tensor2d(['a', 'b', 'c', 'd'], [2, 2], 'string');
      const calls = [quantizer.apply, ...(quantizer.variables ?? []).map((own) => own.initialize)];
      if (quantizer.bits !== null) calls.push(quantizer.encode as never);
      for (const call of calls) {
        expect(() => call(strings)).toThrow(QuantizerError);
        expect(() => call(strings)).toThrow(
          `${caller}: w has dtype string; it must be a tensor of float32, int32, bool`,
        );
      }
    });

    it('returns an empty tensor for an empty one, and throws in encode', () => {
      const quantizer = getQuantizer(identifier);
      if (quantizer.square) {
        expect(() => quantizer.apply(tf.zeros([0, 0]))).toThrow(`${caller}: needs a nonempty square matrix`);
        expect(() => quantizer.encode(tf.zeros([0, 0]))).toThrow(QuantizerError);
        return;
      }
      const shapes = [
        [0, 0],
        [0, 3],
        [3, 0],
      ];
      for (const shape of shapes) {
        const w = tf.zeros(shape);
        const applied = quantizer.apply(w);
        expect(applied.shape).toEqual(shape);
        expect(tf.grad((x) => tf.sum(quantizer.apply(x)))(w).shape).toEqual(shape);
        if (quantizer.bits === null) continue;
        expect(() => quantizer.encode(w)).toThrow(QuantizerError);
        expect(() => quantizer.encode(w)).toThrow(`cannot encode a weight of shape [${shape}]: it has no entries`);
      }
    });
  });

  it.each(Object.entries(OBSERVERS))('%s accepts any numeric dtype and throws for others', (caller, make) => {
    const rangeOf = (x: tf.Tensor) => {
      const observer = make();
      observer.observe(x);
      return observer.range();
    };
    for (const x of [integers(), booleans()]) expect(rangeOf(x)).toBe(rangeOf(floats(x)));
    expect(() => rangeOf(tf.tensor1d(['a']))).toThrow(`${caller}: x has dtype string; it must be a tensor of float32`);
    expect(() => make().observe([1, 2] as never)).toThrow(QuantizerError);
    expect(() => make().observe(undefined as never)).toThrow(`${caller}: x is undefined`);
  });
});

it('complex tensors throw', async () => {
  await useBackend('cpu');
  const complex = tf.complex(tf.eye(2), tf.eye(2));
  for (const [caller, identifier] of EVERY) {
    expect(() => getQuantizer(identifier).apply(complex)).toThrow(`${caller}: w has dtype complex64`);
  }
  for (const make of Object.values(OBSERVERS)) expect(() => make().observe(complex)).toThrow('x has dtype complex64');
});
