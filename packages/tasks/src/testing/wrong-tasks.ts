import * as tf from '@tensorflow/tfjs-core';
import { addingTask } from '../adding.js';
import { describeTask } from '../conformance/index.js';
import { copyTask } from '../copy.js';
import { seriesTask } from '../series/series.js';
import type { Batch, Task } from '../task.js';
import { variedSeries } from './varied-series.js';

const right = addingTask({ T: 6 });

/** The adding problem with one thing changed. */
function describeWrong(title: string, change: Partial<Task>, of: Task = right): void {
  describeTask(title, () => ({ ...of, ...change }), { load: null, backends: ['wasm'] });
}

let calls = 0;
const leaked: tf.Tensor[] = [];
const copy = copyTask({ T0: 6, symbols: 3 });

describeWrong('right', {});
describeWrong('whose splits meet', {
  batch: (split, index, batchSize) => right.batch(split === 'test' ? 'validation' : split, index, batchSize),
});
describeWrong('whose batches differ from call to call', {
  batch: (split, _, batchSize) => right.batch(split, calls++, batchSize),
});
describeWrong('of another length', { timeSteps: 7 });
describeWrong('with a baseline too high', { baselineLoss: 0.3 });
describeWrong('with a baseline too low', { baselineLoss: 0.1 });
describeWrong('with a metric that is not the loss', { metrics: () => ({ meanSquaredError: 0 }) });
describeWrong('with a metric without a goal', { metricNames: ['meanSquaredError', 'error'] });
describeWrong('that makes any batch', {
  batch: (split, index, batchSize) =>
    right.batch(split ?? 'train', index ?? 0, Math.max(1, Math.floor(batchSize) || 1)),
});
describeWrong('with a leak', {
  metrics: (logits, y) => {
    leaked.push(tf.keep(tf.scalar(1)));
    return right.metrics(logits, y);
  },
});
describeWrong(
  'that ignores weights of selected steps',
  {
    loss: (logits, y, selected) =>
      copy.loss(logits, y, selected && { ...selected, weights: selected.weights.map(() => 1) }),
  },
  copy,
);

const varied = seriesTask(variedSeries('classes'), {
  ...{ file: 'memory', columns: ['x'], sequence: 'id', label: 'way', labels: 'step' },
  split: { validation: 0.25, test: 0.25 },
});
/** A task with sequences of different length, whose batches are changed. */
const describeWrongBatches = (title: string, change: (batch: Batch) => Partial<Batch>) =>
  describeWrong(
    title,
    {
      batch(split, index, batchSize) {
        const batch = varied.batch(split, index, batchSize);
        return { ...batch, ...change(batch) };
      },
    },
    varied,
  );

describeWrong('right with sequences of different length', {}, varied);
describeWrong('with sequences longer than declared', { timeSteps: 11 }, varied);
describeWrongBatches('whose sequences end after the batch', ({ lengths }) => ({
  ...(lengths && { lengths: lengths.map((length) => length + 9) }),
}));
describeWrongBatches('that pads with ones', ({ x, lengths }) => {
  const [, time] = x.shape;
  const ones = x.arraySync().map((rows, i) => rows.map((row, t) => (t < (lengths?.[i] ?? time) ? row : [1])));
  x.dispose();
  return { x: tf.tensor3d(ones) };
});
describeWrongBatches('with answers after the end', ({ y }) => {
  const answers = tf.tidy(() => tf.cast(tf.maximum(y, 0), 'int32'));
  y.dispose();
  return { y: answers };
});
describeWrong(
  'whose loss has outputs without an answer',
  { loss: (logits, y) => tf.tidy(() => tf.add(varied.loss(logits, y), tf.mul(tf.mean<tf.Scalar>(logits), 0.01))) },
  varied,
);
describeWrong(
  'whose metrics have outputs without an answer',
  {
    metrics: (logits, y) => ({ ...varied.metrics(logits, y), accuracy: tf.tidy(() => tf.mean(logits).dataSync()[0]!) }),
  },
  varied,
);
describeWrong(
  'with a metric that is a sum',
  { metrics: (logits, y) => ({ ...varied.metrics(logits, y), accuracy: y.shape[0]! }) },
  varied,
);
describeWrong(
  'whose lengths differ from call to call',
  {
    batch(split, index, batchSize) {
      const { lengths, ...batch } = varied.batch(split, index, batchSize);
      return calls++ % 2 || !lengths ? batch : { ...batch, lengths };
    },
  },
  varied,
);

const weighted = seriesTask(variedSeries('classes'), {
  ...{
    file: 'memory',
    columns: ['x'],
    sequence: 'id',
    label: 'way',
    labels: 'step',
    classWeight: { rest: 1, move: 3 },
  },
  split: { validation: 0.25, test: 0.25 },
});
const { classWeights: _, ...secretly } = weighted;
describeWrong('right with weights of classes', {}, weighted);
describeWrong('that weighs classes otherwise than it declares', { classWeights: [1, 2] }, weighted);
describeWrong('that weighs classes and does not say so', {}, secretly);
