import { classMeasurement, valueMeasurement } from '@qornn/tasks';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { measuresText } from './measures-text.js';

beforeAll(() => tf.setBackend('cpu'));

it('shows classes: variants side by side, and the confusion matrix of the last', () => {
  const [quantized, integer] = [classMeasurement(['rest', 'walk']), classMeasurement(['rest', 'walk'])];
  const y = tf.tensor1d([0, 0, 1, 1], 'int32');
  quantized.add(
    tf.tensor2d([
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 2],
    ]),
    y,
  );
  integer.add(
    tf.tensor2d([
      [1, 0],
      [0, 1],
      [0, 1],
      [Number.NaN, 2],
    ]),
    y,
  );
  expect(
    measuresText({ quantized: quantized.result(), integer: integer.result() }).join('\n\n'),
  ).toMatchInlineSnapshot(`
    "                   balanced accuracy  macro F1  ROC-AUC  Cohen's kappa  Matthews
    quantized weights           100.00 %     1.000    1.000          1.000     1.000
    integers only                50.00 %    0.5833   0.3750         0.2000    0.2236

    integers only: true \\ predicted  rest  walk  none
    rest                                1     1     0
    walk                                0     1     1

    class  answers  precision   recall      F1  ROC-AUC
    rest         2   100.00 %  50.00 %  0.6667   0.3750
    walk         2    50.00 %  50.00 %  0.5000   0.3750"
  `);
});

it('shows events', () => {
  const measurement = classMeasurement(['rest', 'beat'], { events: { tolerance: 1 } });
  const y = tf.tensor2d([[0, 1, 1, 0]], [1, 4], 'int32');
  measurement.add(tf.oneHot(y, 2), y);
  expect(measuresText({ quantized: measurement.result() }).at(-1)).toMatchInlineSnapshot(`
    "events             precision  recall     F1  overlap precision  overlap recall  overlap F1
    quantized weights      1.000   1.000  1.000              1.000           1.000       1.000
    1 event, 1 predicted; runs of 'rest' are the background; begin and end may differ by 1 step"
  `);
});

it('shows values beside naive forecasts', () => {
  const measurement = valueMeasurement(['power'], {
    normalization: { mean: Float32Array.of(50), std: Float32Array.of(20) },
  });
  measurement.add(tf.tensor2d([[0.5], [1]]), tf.tensor2d([[1], [1.5]]), { last: Float32Array.of(0, 2) });
  expect(measuresText({ integer: measurement.result() }).join('\n\n')).toMatchInlineSnapshot(`
    "in units of the target   RMSE    MAE      R²  skill over training mean  skill over last value
    power: integers only    10.00  10.00  -3.000                    0.6078                 0.3675
    power: training mean    25.50  25.00
    power: last value       15.81  15.00"
  `);
});

it('names many classes in a note, and shows nothing without measures', () => {
  const many = classMeasurement(Array.from({ length: 21 }, (_, k) => `class ${k}`));
  expect(measuresText({ integer: many.result() })[0]).toContain('(21 classes; --json has the confusion matrix');
  expect(measuresText({ integer: null, quantized: null })).toEqual([]);
});
