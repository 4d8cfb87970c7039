import * as tf from '@tensorflow/tfjs-core';
import { addingTask } from '../adding.js';
import { describeTask } from '../conformance/index.js';
import { copyTask } from '../copy.js';
import type { Task } from '../task.js';

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
