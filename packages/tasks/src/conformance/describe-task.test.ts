import { failingTests } from '@qornn/internal-testing/failing-tests';
import { beforeAll, expect, it } from 'vitest';

let failing: Record<string, string[]>;
beforeAll(async () => {
  failing = await failingTests(import.meta.url);
});

const BASELINE = 'has a baselineLoss that the best constant answer scores';

const PADDING = 'has sequences of the declared length, or shorter ones, followed by zeros without answers';
const WITHOUT = 'has a loss, a gradient and metrics that do not depend on outputs without an answer';

it.each([
  ['whose splits meet', 'has other sequences in other batches, and in no two splits the same'],
  [
    'whose batches differ from call to call',
    'has batches that depend on split, index and size alone, not on what was asked for before',
  ],
  ['of another length', PADDING],
  ['with sequences longer than declared', PADDING],
  ['whose sequences end after the batch', PADDING],
  ['that pads with ones', PADDING],
  ['with answers after the end', PADDING],
  ['whose loss has outputs without an answer', WITHOUT],
  ['whose metrics have outputs without an answer', WITHOUT],
  [
    'with a metric that is a sum',
    'has a loss and metrics that are means over answers, however sequences are distributed over batches',
  ],
  [
    'whose lengths differ from call to call',
    'has batches that depend on split, index and size alone, not on what was asked for before',
  ],
  ['with a baseline too high', BASELINE],
  ['with a baseline too low', BASELINE],
  ['with a metric that is not the loss', 'has metrics of the declared names, the first of which is the loss'],
  ['with a metric without a goal', 'declares its sizes, metrics and goals'],
  [
    'that weighs classes otherwise than it declares',
    'has a loss that weighs answers as it declares, and metrics that do not',
  ],
  ['that weighs classes and does not say so', 'has metrics of the declared names, the first of which is the loss'],
  ['that makes any batch', 'throws for a batch of size 1.5, in one line, and leaks nothing'],
  ['with a leak', 'leaks no tensors, gradients included'],
  [
    'that ignores weights of selected steps',
    'has quiet segments in ascending order, over which the loss of selected steps adds up',
  ],
])('describeTask fails for a task %s', (name, title) => {
  expect(failing[name]).toContain(title);
});

it.each(['right', 'right with sequences of different length', 'right with weights of classes'])(
  'describeTask passes for one that is %s',
  (name) => {
    expect(failing[name]).toEqual([]);
  },
);
