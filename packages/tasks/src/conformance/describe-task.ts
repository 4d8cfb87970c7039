import { expectClose, expectGradient, expectNoNewTensors, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerCount } from '../measures/answer-count.js';
import { measurementOf } from '../measures/measurement-of.js';
import { metricGoals } from '../metric-goals.js';
import { loadTask } from '../registry.js';
import type { Batch, Split, Task } from '../task.js';
import { answeredLogits, hasStepAnswers, sequencesOf } from './batch-contents.js';
import { constantLoss } from './constant-loss.js';

/** What a conformance suite must know of a task that it does not declare. */
export interface TaskConformance {
  /**
   * Makes a task from the configuration of another. Default: `loadTask`, so that the factory must be registered. Null for a task whose
   * data are given as arrays.
   */
  load?: ((config: { name: string } & Record<string, unknown>) => Task | Promise<Task>) | null;
  /** sequences of each split that are compared with those of the others; default 64 */
  sequences?: number;
  /** how far `baselineLoss` may be from what constant answers score over a sample, relative; default 0.05 */
  baselineTolerance?: number;
  /** default `['wasm', 'cpu']` */
  backends?: readonly string[];
}

const SPLITS: readonly Split[] = ['train', 'validation', 'test'];
/** A message on one line. */
const ONE_LINE = /^.+$/;

/**
 * Registers a Vitest suite that checks a task against the `Task` interface: `batch` is a pure function, the splits never meet, shapes,
 * sequences of different length, time steps without an answer, loss and metrics, the goals of metrics, a baseline that constant answers
 * reach and do not beat, quiet segments, classes, errors for batches that cannot be, the configuration, and memory.
 *
 * @param name title of the suite
 * @param make returns the task; small enough that its splits have different sequences, and its batches are quick
 * @example
 * registerTask('parity', (config) => parityTask(config));
 * describeTask('parity', () => parityTask({ T: 20 }));
 */
export function describeTask(
  name: string,
  make: () => Task | Promise<Task>,
  {
    load = ({ name: registered, ...options }) => loadTask(registered, options),
    sequences = 64,
    baselineTolerance = 0.05,
    backends = ['wasm', 'cpu'],
  }: TaskConformance = {},
): void {
  describe(name, () => {
    describe.each(backends)('on %s', (backend) => {
      let task: Task;
      let twin: Task;
      beforeAll(async () => {
        await useBackend(backend);
        [task, twin] = [await make(), await make()];
      });
      const both = () => [task, twin] as const;
      itDeclares(() => task);
      itHasBatches(both, sequences);
      itHasALoss(() => task);
      // Once is enough of what takes long.
      if (backend === backends[0]) itHasABaseline(() => task, baselineTolerance);
      itSelectsSteps(() => task);
      itRefusesBatches(() => task);
      itOwnsNoTensors(() => task);
      if (load) itIsRestored(() => task, load);
    });
  });
}

const valuesOf = ({ x, y, lengths }: Batch) => [x.dataSync(), y.dataSync(), lengths];

/** Random logits for a batch. */
function logitsOf({ returnSequences, outputs }: Task, { x }: Batch): tf.Tensor {
  const [count, time] = x.shape;
  return tf.randomNormal(returnSequences ? [count, time, outputs] : [count, outputs], 0, 1, 'float32', 9);
}

/** Whether two numbers are equal but for rounding. */
function expectNear(value: number, expected: number, tolerance = 1e-4): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

function itDeclares(taskOf: () => Task): void {
  it('declares its sizes, metrics and goals', () => {
    const task = taskOf();
    const { inputs, outputs, timeSteps, metricNames, baselineLoss } = task;
    for (const size of [inputs, outputs, timeSteps, ...Object.values(task.sizes ?? {})]) {
      expect(Number.isInteger(size) && size >= 1, `${size} is an integer ≥ 1`).toBe(true);
    }
    expect(metricNames.length).toBeGreaterThan(0);
    expect(new Set(metricNames).size).toBe(metricNames.length);
    expect(Object.keys(metricGoals(task))).toEqual([...metricNames]);
    expect(Number.isFinite(baselineLoss) && baselineLoss >= 0).toBe(true);
    if (task.labels) expect(task.labels).toHaveLength(outputs);
    if (task.inputNames) expect(task.inputNames).toHaveLength(inputs);
    for (const [{ mean, std } = {}, count] of [
      [task.inputNormalization, inputs],
      [task.outputNormalization, outputs],
    ] as const) {
      if (!mean || !std) continue;
      expect([mean.length, std.length]).toEqual([count, count]);
      expect(std.every((unit) => unit > 0)).toBe(true);
    }
  });
}

function itHasBatches(both: () => readonly [Task, Task], sequences: number): void {
  it('has batches of the declared shapes, of finite numbers', () => {
    tf.tidy(() => {
      const [task] = both();
      for (const split of SPLITS) {
        const { x, y } = task.batch(split, 1, 3);
        expect([x.shape, x.dtype]).toEqual([[3, x.shape[1], task.inputs], 'float32']);
        expect(y.shape[0]).toBe(3);
        const mayBeNone = task.answers === 'values' && task.returnSequences;
        expect(Array.from(x.dataSync()).every(Number.isFinite)).toBe(true);
        expect(Array.from(y.dataSync()).every((answer) => Number.isFinite(answer) || mayBeNone)).toBe(true);
      }
    });
  });

  it('has sequences of the declared length, or shorter ones, followed by zeros without answers', () => {
    tf.tidy(() => {
      const [task] = both();
      const seen = new Set<number>();
      for (const split of SPLITS) {
        const count = Math.min(sequences, task.sizes?.[split] ?? sequences);
        const batch = task.batch(split, 0, count);
        const [, time, inputs] = batch.x.shape;
        // Training sequences may be stretched at random.
        if (split !== 'train') expect(time, `time steps of ${split}`).toBeLessThanOrEqual(task.timeSteps);
        const lengths = batch.lengths ?? new Int32Array(count).fill(time);
        expect(lengths).toHaveLength(count);
        const values = batch.x.dataSync();
        lengths.forEach((length, i) => {
          expect(length >= 1 && length <= time, `length ${length} of sequence ${i} is in 1 … ${time}`).toBe(true);
          const padding = values.slice((i * time + length) * inputs, (i + 1) * time * inputs);
          expect(
            padding.every((value) => value === 0),
            `sequence ${i} of ${split} is followed by zeros`,
          ).toBe(true);
          seen.add(length);
        });
        const { y } = batch;
        if (!batch.lengths || !task.returnSequences || !hasStepAnswers(y, time)) continue;
        const width = y.size / count / time;
        const isAnswer = (value: number) => (task.answers === 'classes' ? value >= 0 : !Number.isNaN(value));
        y.dataSync().forEach((value, at) => {
          const [i, t] = [Math.floor(at / width / time), Math.floor(at / width) % time];
          if (t >= lengths[i]! && isAnswer(value)) {
            expect.fail(`sequence ${i} of ${split} has an answer at step ${t}, after its end`);
          }
        });
      }
      if (seen.size === 1) expect([...seen]).toEqual([task.timeSteps]);
    });
  });

  it('has batches that depend on split, index and size alone, not on what was asked for before', () => {
    tf.tidy(() => {
      const [task, twin] = both();
      const asked = SPLITS.flatMap((split) => [0, 1, 5].map((index) => [split, index] as const));
      const forwards = asked.map(([split, index]) => valuesOf(task.batch(split, index, 4)));
      const backwards = [...asked].reverse().map(([split, index]) => valuesOf(twin.batch(split, index, 4)));
      expect(backwards.reverse()).toEqual(forwards);
      expect(valuesOf(task.batch('train', 0, 4))).toEqual(forwards[0]);
    });
  });

  it('has other sequences in other batches, and in no two splits the same', () => {
    const [task] = both();
    const splitOf = new Map<string, Split>();
    for (const split of SPLITS) {
      const count = Math.min(sequences, task.sizes?.[split] ?? sequences);
      const batch = task.batch(split, 0, count);
      sequencesOf(batch).forEach(({ x, y }, i) => {
        const key = `${x}|${y}`;
        const other = splitOf.get(key);
        if (other && other !== split)
          expect.fail(`sequence ${i} of ${split} is in ${other}, too: splits must not meet`);
        splitOf.set(key, split);
      });
      tf.dispose([batch.x, batch.y]);
    }
    if (task.sizes) return;
    tf.tidy(() => {
      expect(valuesOf(task.batch('train', 1, 4))).not.toEqual(valuesOf(task.batch('train', 0, 4)));
    });
  });

  it('has sequences i·b to i·b + b − 1 of a split in batch i of size b, from the start again, where it has sizes', () => {
    tf.tidy(() => {
      const [task] = both();
      for (const [split, size] of Object.entries(task.sizes ?? {}) as [Split, number][]) {
        const pair = sequencesOf(task.batch(split, 1, 2));
        const singles = Array.from({ length: Math.max(4, size) }, (_, n) => sequencesOf(task.batch(split, n, 1))[0]!);
        // Training may put sequences of similar length into one batch.
        const exchanges = split === 'train' && new Set(singles.map(({ length }) => length)).size > 1;
        if (exchanges) for (const sequence of pair) expect(singles).toContainEqual(sequence);
        else expect(pair).toEqual([singles[2], singles[3]]);
        // Training sequences may come in another order in each epoch.
        if (split !== 'train') expect(valuesOf(task.batch(split, size, 1))).toEqual(valuesOf(task.batch(split, 0, 1)));
        const classes = task.classes?.(split);
        if (classes) {
          expect(classes).toHaveLength(size);
          const { y } = task.batch(split, 0, size);
          const inOrder = (found: ArrayLike<number>) => (exchanges ? Array.from(found).sort() : Array.from(found));
          if (y.rank === 1) expect(inOrder(classes)).toEqual(inOrder(y.dataSync()));
        }
      }
    });
  });
}

function itHasALoss(taskOf: () => Task): void {
  it('has a finite loss, whose gradient is the one of finite differences', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('train', 0, 3);
      const { y } = batch;
      const loss = task.loss(logitsOf(task, batch), y);
      expect(loss.shape).toEqual([]);
      expect(Number.isFinite(loss.dataSync()[0])).toBe(true);
      expectGradient((logits) => task.loss(logits, y), logitsOf(task, batch));
    });
  });

  it('has metrics of the declared names, the first of which is the loss', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('test', 0, 3);
      const { y } = batch;
      const metrics = task.metrics(logitsOf(task, batch), y);
      expect(Object.keys(metrics).sort()).toEqual([...task.metricNames].sort());
      expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
      expectNear(metrics[task.metricNames[0]!]!, task.loss(logitsOf(task, batch), y).dataSync()[0]!, 1e-5);
    });
  });

  it('has a loss and metrics that are means over answers, however sequences are distributed over batches', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('validation', 0, 4);
      const { y } = batch;
      const logits = logitsOf(task, batch);
      const rows = (tensor: tf.Tensor, from: number) =>
        tf.slice(tensor, [from, ...tensor.shape.slice(1).map(() => 0)], [2, ...tensor.shape.slice(1)]);
      const measured = (z: tf.Tensor, of: tf.Tensor) => ({
        ...{ loss: task.loss(z, of).dataSync()[0]!, ...task.metrics(z, of) },
        answers: answerCount(task, of),
      });
      const halves = [0, 2].map((from) => measured(rows(logits, from), rows(y, from)));
      const { answers, ...whole } = measured(logits, y);
      const measurement = task.wholeMetrics && measurementOf(task, y);
      measurement?.add(logits, y);
      const others = measurement ? Object.keys(task.wholeMetrics!(measurement.result())) : [];
      for (const [name, value] of Object.entries<number>(whole).filter(([name]) => !others.includes(name))) {
        // A half without an answer has no metrics.
        const terms = halves
          .filter((half) => half.answers > 0)
          .map((half) => ((half as Record<string, number>)[name]! * half.answers) / answers);
        expectNear(
          terms.reduce((sum, term) => sum + term, 0),
          value,
        );
      }
    });
  });

  it('has a loss, a gradient and metrics that do not depend on outputs without an answer', () => {
    tf.tidy(() => {
      const task = taskOf();
      for (const split of SPLITS) {
        const batch = task.batch(split, 0, 8);
        const { y } = batch;
        const isAnswer = answeredLogits(task, batch);
        if (!isAnswer) return;
        const logits = logitsOf(task, batch);
        const changed = tf.where(isAnswer, logits, tf.add(tf.mul(logits, -3), 5));
        expectNear(task.loss(changed, y).dataSync()[0]!, task.loss(logits, y).dataSync()[0]!, 1e-6);
        expect(task.metrics(changed, y)).toEqual(task.metrics(logits, y));
        const gradient = tf.grad((z) => task.loss(z, y))(logits);
        expectClose(tf.where(isAnswer, tf.zerosLike(gradient), gradient), tf.zerosLike(gradient), 0);
      }
    });
  });
}

function itHasABaseline(taskOf: () => Task, tolerance: number): void {
  it('has a baselineLoss that the best constant answer scores', () => {
    const task = taskOf();
    const margin = tolerance * Math.max(task.baselineLoss, 1e-6);
    // An answer for all time steps is a constant one, and so is one for each; the baseline may mean either.
    const [least, most] = [constantLoss(task, true), constantLoss(task, false)];
    if (task.baselineLoss > most + margin) {
      expect.fail(`a constant answer has the loss ${most}, but baselineLoss is ${task.baselineLoss}`);
    }
    if (task.baselineLoss < least - margin) {
      expect.fail(`no constant answer has a loss below ${least}, but baselineLoss is ${task.baselineLoss}`);
    }
  });
}

function itSelectsSteps(taskOf: () => Task): void {
  it('has quiet segments in ascending order, over which the loss of selected steps adds up', () => {
    tf.tidy(() => {
      const task = taskOf();
      let end = 0;
      for (const { from, to } of task.quietSegments) {
        expect(from >= end && to > from && to <= task.timeSteps, `segment from ${from} to ${to}`).toBe(true);
        end = to;
      }
      if (task.quietSegments.length === 0) return;
      const batch = task.batch('train', 0, 3);
      const { y } = batch;
      const logits = logitsOf(task, batch);
      const isQuiet = (t: number) => task.quietSegments.some(({ from, to }) => t >= from && t < to);
      const all = Array.from({ length: task.timeSteps }, (_, t) => t);
      const loss = (steps: number[], weights: number[]) =>
        task.loss(tf.gather(logits, steps, 1), y, { steps, weights }).dataSync()[0]!;
      const whole = task.loss(logits, y).dataSync()[0]!;
      const near = (value: number) => expectNear(value, whole);
      near(
        loss(
          all,
          all.map(() => 1),
        ),
      );
      // Every second quiet step with twice its weight, from either offset: their mean is the whole.
      const halves = [0, 1].map((offset) => {
        const steps = all.filter((t) => !isQuiet(t) || t % 2 === offset);
        return loss(
          steps,
          steps.map((t) => (isQuiet(t) ? 2 : 1)),
        );
      });
      near((halves[0]! + halves[1]!) / 2);
    });
  });
}

function itRefusesBatches(taskOf: () => Task): void {
  it.each<[string, unknown, unknown, unknown]>([
    ['a batch of size 0', 'train', 0, 0],
    ['a batch of size -1', 'test', 0, -1],
    ['a batch of size 1.5', 'test', 0, 1.5],
    ['a batch of size NaN', 'test', 0, Number.NaN],
    ['no size', 'test', 0, undefined],
    ['the index -1', 'test', -1, 2],
    ['the index 0.5', 'train', 0.5, 2],
    ['no index', 'validation', undefined, 2],
    ['an unknown split', 'tset', 0, 2],
    ['no split', undefined, 0, 2],
  ])('throws for %s, in one line, and leaks nothing', (_, split, index, batchSize) => {
    const before = tf.memory().numTensors;
    expect(() => taskOf().batch(split as Split, index as number, batchSize as number)).toThrow(ONE_LINE);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('throws for logits of another shape', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('train', 0, 3);
      const { shape } = logitsOf(task, batch);
      const wide = tf.zeros([...shape.slice(0, -1), task.outputs + 1]);
      expect(() => task.loss(wide, batch.y)).toThrow(ONE_LINE);
    });
  });
}

function itOwnsNoTensors(taskOf: () => Task): void {
  it('leaks no tensors, gradients included', () => {
    const task = taskOf();
    const first = task.batch('train', 0, 3);
    const logits = logitsOf(task, first);
    tf.dispose([first.x, first.y]);
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 0, 3);
      task.loss(logits, y).dispose();
      task.metrics(logits, y);
      tf.grad((z) => task.loss(z, y))(logits).dispose();
      tf.dispose([x, y]);
    });
    logits.dispose();
  });
}

function itIsRestored(taskOf: () => Task, load: NonNullable<TaskConformance['load']>): void {
  const configOf = (task: Task) =>
    JSON.parse(JSON.stringify(task.getConfig())) as { name: string } & Record<string, unknown>;

  it('is made again from its configuration by name, through JSON', async () => {
    const task = taskOf();
    expect(configOf(task).name).toBe(task.name);
    const again = await load(configOf(task));
    expect(again.getConfig()).toEqual(task.getConfig());
    tf.tidy(() => {
      for (const split of SPLITS) expect(valuesOf(again.batch(split, 2, 3))).toEqual(valuesOf(task.batch(split, 2, 3)));
    });
  });

  it('refuses an option that it does not know, and names it', async () => {
    await expect((async () => load({ ...configOf(taskOf()), noSuchOption: 1 }))()).rejects.toThrow('noSuchOption');
  });
}
