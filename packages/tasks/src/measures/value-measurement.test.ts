import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../../fixtures/value-measures.json' with { type: 'json' };
import { valueMeasurement } from './value-measurement.js';

beforeAll(() => useBackend('cpu'));

const named = (outputs: number) => Array.from({ length: outputs }, (_, o) => `y${o}`);

describe('valueMeasurement', () => {
  it.each(reference.cases)('equals scikit-learn for $outputs outputs', ({ outputs, values, predictions, expected }) => {
    const measurement = valueMeasurement(named(outputs));
    const y = values.map((value) => value ?? Number.NaN);
    measurement.add(tf.tensor(predictions, [y.length / outputs, outputs]), tf.tensor(y, [y.length / outputs, outputs]));
    measurement.result().outputs.forEach((found, o) => {
      const { answers, rmse, mae, r2 } = expected[o]!;
      expect(found).toMatchObject({ label: `y${o}`, answers, unpredicted: 0, naive: {} });
      expect(found.rmse! / rmse).toBeCloseTo(1, 6);
      expect(found.mae! / mae).toBeCloseTo(1, 6);
      expect(found.r2).toBeCloseTo(r2, 6);
    });
  });

  it('does not depend on batches', () => {
    const pairs = fc.array(fc.tuple(fc.float({ noNaN: true, min: -9, max: 9 }), fc.float({ min: -9, max: 9 })), {
      minLength: 1,
      maxLength: 30,
    });
    const result = (given: readonly (readonly [number, number])[], sizes: readonly number[]) => {
      const measurement = valueMeasurement(['y']);
      let from = 0;
      for (const size of sizes) {
        const part = given.slice(from, from + size);
        from += size;
        if (part.length === 0) continue;
        const [z, y] = [0, 1].map((column) => tf.tensor2d(part.map((pair) => [pair[column]!])));
        measurement.add(z!, y!, { last: Float32Array.from(part, ([prediction]) => prediction / 2) });
      }
      return measurement.result();
    };
    fc.assert(
      fc.property(pairs, fc.array(fc.integer({ min: 1, max: 7 })), (given, sizes) => {
        expect(result(given, [...sizes, given.length])).toEqual(result(given, [given.length]));
      }),
    );
  });

  it('is in units of the targets, beside the training mean', () => {
    const normalization = { mean: Float32Array.of(100), std: Float32Array.of(10) };
    const measurement = valueMeasurement(['power'], { normalization });
    measurement.add(tf.tensor2d([[0.5], [-1.5]]), tf.tensor2d([[1], [-2]]));
    const [power] = measurement.result().outputs;
    expect(power).toMatchObject({ rmse: 5, mae: 5, answers: 2 });
    expect(power!.r2).toBeCloseTo(1 - 0.5 / 4.5, 12);
    expect(power!.naive.mean).toMatchObject({ answers: 2, mae: 15 });
    expect(power!.naive.mean!.rmse).toBeCloseTo(10 * Math.sqrt(2.5), 10);
    expect(power!.naive.mean!.skill).toBeCloseTo(1 - 5 / (10 * Math.sqrt(2.5)), 10);
  });

  it('compares with naive forecasts where they exist', () => {
    const measurement = valueMeasurement(['y']);
    measurement.add(tf.tensor2d([[9], [1], [2]]), tf.tensor2d([[0], [2], [4]]), {
      last: Float32Array.of(Number.NaN, 0, 2),
      seasonal: new Float32Array(3).fill(Number.NaN),
    });
    const { last, seasonal } = measurement.result().outputs[0]!.naive;
    expect(last).toEqual({ answers: 2, rmse: 2, mae: 2, skill: expect.closeTo(1 - Math.sqrt(2.5) / 2, 12) });
    expect(seasonal).toEqual({ answers: 0, rmse: null, mae: null, skill: null });
  });

  it('has null where nothing is defined, and counts answers without a prediction', () => {
    const measurement = valueMeasurement(['a', 'b', 'c']);
    measurement.add(
      tf.tensor2d([
        [1, Number.NaN, 1],
        [2, 1, 2],
      ]),
      tf.tensor2d([
        [3, 1, Number.NaN],
        [3, 2, Number.NaN],
      ]),
    );
    const [a, b, c] = measurement.result().outputs;
    expect(a).toMatchObject({ r2: null, mae: 1.5 });
    expect(b).toMatchObject({ answers: 2, unpredicted: 1, rmse: null, mae: null, r2: null });
    expect(c).toMatchObject({ answers: 0, unpredicted: 0, rmse: null, mae: null, r2: null });
  });

  it('takes an answer at every step', () => {
    const measurement = valueMeasurement(['a', 'b']);
    measurement.add(tf.ones([2, 5, 2]), tf.zeros([2, 3, 2]));
    expect(measurement.result().outputs).toMatchObject([{ answers: 6, rmse: 1 }, { answers: 6 }]);
  });

  it('refuses what does not fit, and leaks nothing', () => {
    const measurement = valueMeasurement(['y']);
    const [z, y] = [tf.zeros([2, 1]), tf.ones([2, 1])];
    expect(() => measurement.add(z, y, { last: new Float32Array(3) })).toThrow(
      'valueMeasurement: naive.last has 3 numbers, but y has 2',
    );
    expect(() => measurement.add(tf.zeros([2, 4]), y)).toThrow('logits have shape [2,4]');
    expectNoNewTensors(() => measurement.add(z, y));
  });
});
