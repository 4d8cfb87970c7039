import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../../fixtures/class-measures.json' with { type: 'json' };
import { accuracy } from '../losses.js';
import { classMeasurement } from './class-measurement.js';

beforeAll(() => useBackend('cpu'));

const named = (count: number) => Array.from({ length: count }, (_, k) => `class ${k}`);

/** Measures of answers that are added in batches of these sizes. */
function measured(logits: readonly number[], labels: readonly number[], classes: number, sizes = [labels.length]) {
  const measurement = classMeasurement(named(classes));
  let from = 0;
  for (const size of sizes) {
    const to = Math.min(from + size, labels.length);
    tf.tidy(() => {
      measurement.add(
        tf.tensor(logits.slice(from * classes, to * classes), [to - from, classes]),
        tf.tensor1d(labels.slice(from, to), 'int32'),
      );
    });
    from = to;
  }
  return measurement.result();
}

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 10));

/** Up to 40 answers of up to 5 classes; small integers as logits, so that there are ties. */
const answers = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 40 })).chain(([classes, count]) =>
  fc.record({
    classes: fc.constant(classes),
    labels: fc.array(fc.integer({ min: 0, max: classes - 1 }), { minLength: count, maxLength: count }),
    logits: fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN)), {
      minLength: count * classes,
      maxLength: count * classes,
    }),
  }),
);

describe('classMeasurement', () => {
  it.each(reference.cases)('equals scikit-learn for $classes classes', ({ classes, labels, logits, expected }) => {
    const { classes: each, ...found } = measured(logits, labels, classes);
    expect(found.confusion.map((row) => row.slice(0, -1))).toEqual(expected.confusion);
    for (const name of ['accuracy', 'balancedAccuracy', 'macroF1', 'kappa', 'matthews', 'rocAuc'] as const) {
      expect(found[name], name).toEqual(close(expected[name]));
    }
    for (const name of ['precision', 'recall', 'f1'] as const) {
      expect(
        each.map((measure) => measure[name]),
        name,
      ).toEqual(expected[name].map(close));
    }
    expect(each.map(({ support }) => support)).toEqual(expected.support);
    expect(each.map(({ rocAuc }) => rocAuc)).toEqual(expected.rocAucs.map(close));
  });

  it('does not depend on batches', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.integer({ min: 1, max: 9 })), ({ classes, labels, logits }, sizes) => {
        expect(measured(logits, labels, classes, [...sizes, labels.length])).toEqual(measured(logits, labels, classes));
      }),
    );
  });

  it('does not depend on the order of answers, and moves with the classes', () => {
    fc.assert(
      fc.property(answers, ({ classes, labels, logits }) => {
        const backwards = measured(
          labels.flatMap((_, i) => logits.slice((labels.length - 1 - i) * classes).slice(0, classes)),
          [...labels].reverse(),
          classes,
        );
        expect(backwards).toEqual(measured(logits, labels, classes));
        // Equal logits mean the first class, so that only answers without ties can be renamed.
        const distinct = logits.map((z, i) => z + (i % classes) / 8);
        const { classes: own, ...overall } = measured(distinct, labels, classes);
        const renamed = measured(
          labels.flatMap((_, i) => distinct.slice(i * classes, (i + 1) * classes).reverse()),
          labels.map((k) => classes - 1 - k),
          classes,
        );
        expect(renamed.accuracy).toEqual(overall.accuracy);
        expect(renamed.matthews).toEqual(close(overall.matthews));
        expect(renamed.classes.map(({ f1 }) => f1).reverse()).toEqual(own.map(({ f1 }) => f1));
      }),
    );
  });

  it('has an ROC-AUC that does not saturate with the probabilities', () => {
    const { rocAuc } = measured([0, 200, 0, 300, 0, 100, 0, 150], [0, 1, 0, 1], 2);
    expect(rocAuc).toBe(3 / 4);
  });

  it('counts logits with NaN as predictions of no class', () => {
    const { confusion, accuracy: right, classes } = measured([1, 0, Number.NaN, 1, 0, 1], [0, 1, 1], 2);
    expect(confusion).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ]);
    expect(right).toBeCloseTo(2 / 3);
    expect(classes[1]).toMatchObject({ support: 2, precision: 1, recall: 1 / 2 });
  });

  it('has null for what is 0/0', () => {
    const { classes, rocAuc, balancedAccuracy, kappa, matthews, macroF1 } = measured([1, 0, 0, 1, 0, 0], [0, 0], 3);
    expect(classes[1]).toEqual({
      ...{ label: 'class 1', support: 0, precision: null, recall: null, f1: null, rocAuc: null },
    });
    expect([rocAuc, balancedAccuracy, kappa, matthews, macroF1]).toEqual([null, 1, null, null, 1]);
    expect(classMeasurement(['a', 'b']).result()).toMatchObject({ answers: 0, accuracy: null, macroF1: null });
  });

  it('takes answers of the last steps, and leaves out −1', () => {
    const measurement = classMeasurement(named(2));
    const logits = tf.tensor3d([
      [
        [9, 9],
        [0, 1],
        [1, 0],
      ],
      [
        [9, 9],
        [0, 1],
        [0, 1],
      ],
    ]);
    measurement.add(
      logits,
      tf.tensor2d(
        [
          [1, -1],
          [0, 1],
        ],
        [2, 2],
        'int32',
      ),
    );
    expect(measurement.result().confusion).toEqual([
      [0, 1, 0],
      [0, 2, 0],
    ]);
  });

  it('measures events, of all classes but the most frequent or a given one', () => {
    const y = tf.tensor2d([[0, 1, 1, 0, 0, 2, 2, -1]], [1, 8], 'int32');
    const logits = tf.mul(tf.oneHot(tf.tensor2d([[0, 1, 1, 0, 0, 0, 2, 2]], [1, 8], 'int32'), 3), 5);
    const measured = (options: { tolerance?: number; background?: string }) => {
      const measurement = classMeasurement(['rest', 'walk', 'run'], { events: options });
      measurement.add(logits, y);
      return measurement.result().events!;
    };
    const strict = measured({});
    expect(strict).toMatchObject({ background: 'rest', tolerance: 0 });
    expect(strict.boundaries).toEqual({ matched: 1, true: 2, predicted: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(strict.overlap.f1).toBe(1);
    expect(measured({ tolerance: 1 }).boundaries.f1).toBe(1);
    expect(measured({ background: 'walk' }).classes.map(({ label }) => label)).toEqual(['rest', 'run']);
  });

  it('refuses what it cannot measure', () => {
    const measurement = classMeasurement(['a', 'b']);
    expect(() => measurement.add(tf.zeros([3, 2]), tf.tensor1d([0, 1, 2], 'int32'))).toThrow(
      'classMeasurement: an answer is 2, but there are 2 classes from 0',
    );
    expect(() => measurement.add(tf.zeros([3, 4]), tf.tensor1d([0], 'int32'))).toThrow(
      'logits have shape [3,4] and answers [1], but must have [batch, 2] with answers [batch], or',
    );
    expect(() => classMeasurement(['a', 'b'], { events: { background: 'c' } })).toThrow(
      'classMeasurement: events.background is "c"; it must be one of a, b',
    );
    expect(() => classMeasurement(['a', 'b'], { events: { tolerance: -1 } })).toThrow('events.tolerance');
  });

  it('has the accuracy of the metric of tasks, and leaks nothing', () => {
    const logits = tf.randomNormal([50, 4], 0, 1, 'float32', 5);
    const y = tf.randomUniform([50], 0, 4, 'int32', 6);
    const measurement = classMeasurement(named(4));
    expectNoNewTensors(() => measurement.add(logits, y));
    expect(measurement.result().accuracy).toBeCloseTo(accuracy(logits, y), 6);
  });
});
