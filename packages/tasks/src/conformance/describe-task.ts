import { expectClose, expectGradient, expectNoNewTensors, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { metricGoals } from '../metric-goals.js';
import { loadTask } from '../registry.js';
import type { Batch, Split, Task } from '../task.js';
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
 * loss and metrics, the goals of metrics, a baseline that constant answers reach and do not beat, quiet segments, classes, errors for
 * batches that cannot be, the configuration, and memory.
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

const valuesOf = ({ x, y }: Batch) => [x.dataSync(), y.dataSync()];

/** Random logits for a batch of so many sequences. */
function logitsOf({ returnSequences, timeSteps, outputs }: Task, count: number): tf.Tensor {
  return tf.randomNormal(returnSequences ? [count, timeSteps, outputs] : [count, outputs], 0, 1, 'float32', 9);
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
        expect([x.shape, x.dtype]).toEqual([[3, task.timeSteps, task.inputs], 'float32']);
        expect(y.shape[0]).toBe(3);
        for (const tensor of [x, y]) expect(Array.from(tensor.dataSync()).every(Number.isFinite)).toBe(true);
      }
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
      const { x, y } = task.batch(split, 0, count);
      const [values, answers] = [x.dataSync(), y.dataSync()];
      const [width, answerWidth] = [values.length / count, answers.length / count];
      for (let i = 0; i < count; i++) {
        const sequence = values.slice(i * width, (i + 1) * width);
        const answer = answers.slice(i * answerWidth, (i + 1) * answerWidth);
        const key = `${sequence}|${answer}`;
        const other = splitOf.get(key);
        if (other && other !== split)
          expect.fail(`sequence ${i} of ${split} is in ${other}, too: splits must not meet`);
        splitOf.set(key, split);
      }
      tf.dispose([x, y]);
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
        const pair = task.batch(split, 1, 2);
        const singles = [2, 3].map((n) => task.batch(split, n, 1));
        expectClose(pair.x, tf.concat(singles.map(({ x }) => x)), 0);
        expectClose(pair.y, tf.concat(singles.map(({ y }) => y)), 0);
        // Training sequences may come in another order in each epoch.
        if (split !== 'train') expect(valuesOf(task.batch(split, size, 1))).toEqual(valuesOf(task.batch(split, 0, 1)));
        const classes = task.classes?.(split);
        if (classes) {
          expect(classes).toHaveLength(size);
          const { y } = task.batch(split, 0, size);
          if (y.rank === 1) expect(Array.from(classes)).toEqual(Array.from(y.dataSync()));
        }
      }
    });
  });
}

function itHasALoss(taskOf: () => Task): void {
  it('has a finite loss, whose gradient is the one of finite differences', () => {
    tf.tidy(() => {
      const task = taskOf();
      const { y } = task.batch('train', 0, 3);
      const loss = task.loss(logitsOf(task, 3), y);
      expect(loss.shape).toEqual([]);
      expect(Number.isFinite(loss.dataSync()[0])).toBe(true);
      expectGradient((logits) => task.loss(logits, y), logitsOf(task, 3));
    });
  });

  it('has metrics of the declared names, the first of which is the loss', () => {
    tf.tidy(() => {
      const task = taskOf();
      const { y } = task.batch('test', 0, 3);
      const metrics = task.metrics(logitsOf(task, 3), y);
      expect(Object.keys(metrics).sort()).toEqual([...task.metricNames].sort());
      expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
      const loss = task.loss(logitsOf(task, 3), y).dataSync()[0]!;
      expect(Math.abs(metrics[task.metricNames[0]!]! - loss)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(loss)));
    });
  });

  it('has a loss that does not depend on how sequences are distributed over batches', () => {
    tf.tidy(() => {
      const task = taskOf();
      const { y } = task.batch('validation', 0, 4);
      const logits = logitsOf(task, 4);
      const rows = (tensor: tf.Tensor, from: number) =>
        tf.slice(tensor, [from, ...tensor.shape.slice(1).map(() => 0)], [2, ...tensor.shape.slice(1)]);
      const halves = [0, 2].map((from) => task.loss(rows(logits, from), rows(y, from)).dataSync()[0]!);
      const whole = task.loss(logits, y).dataSync()[0]!;
      expect(Math.abs((halves[0]! + halves[1]!) / 2 - whole)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(whole)));
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
      const { y } = task.batch('train', 0, 3);
      const logits = logitsOf(task, 3);
      const isQuiet = (t: number) => task.quietSegments.some(({ from, to }) => t >= from && t < to);
      const all = Array.from({ length: task.timeSteps }, (_, t) => t);
      const loss = (steps: number[], weights: number[]) =>
        task.loss(tf.gather(logits, steps, 1), y, { steps, weights }).dataSync()[0]!;
      const whole = task.loss(logits, y).dataSync()[0]!;
      const near = (value: number) => expect(Math.abs(value - whole)).toBeLessThan(1e-4 * Math.max(1, Math.abs(whole)));
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
      const { y } = task.batch('train', 0, 3);
      const { shape } = logitsOf(task, 3);
      const wide = tf.zeros([...shape.slice(0, -1), task.outputs + 1]);
      expect(() => task.loss(wide, y)).toThrow(ONE_LINE);
    });
  });
}

function itOwnsNoTensors(taskOf: () => Task): void {
  it('leaks no tensors, gradients included', () => {
    const task = taskOf();
    const logits = logitsOf(task, 3);
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
