import { readFileSync } from 'node:fs';
import { testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { expectClose } from '@qornn/testing';
import { plainLoop } from '../testing/plain-loop.js';
import type { AffineRecurrence } from './check-shapes.js';
import { chunkedScan, chunkFor } from './chunked-scan.js';
import { planJumps } from './jumps.js';
import { krylovMatrix, lastOf, linearLast } from './linear-last.js';
import { linearAtSteps, linearScan, linearScanLast } from './linear-scan.js';
import { operationCost, setOperationCost } from './operation-cost.js';

beforeAll(() => useBackend());

type Path = (recurrence: AffineRecurrence, x: tf.Tensor3D) => tf.Tensor;

interface Problem extends AffineRecurrence {
  x: tf.Tensor3D;
}

function problem(batch: number, time: number, inputs: number, units: number, seed: number): Problem {
  // Two reflections: orthogonal, so long products neither explode nor vanish.
  const reflection = (seed: number) => {
    const v = tf.randomNormal<tf.Rank.R2>([units, 1], 0, 1, 'float32', seed);
    const vvT = tf.mul(tf.matMul(v, v, false, true), tf.div(2, tf.sum(tf.square(v))));
    return tf.sub<tf.Tensor2D>(tf.eye(units), vvT);
  };
  return {
    w: tf.matMul(reflection(seed + 4), reflection(seed + 5)),
    u: tf.randomNormal<tf.Rank.R2>([units, inputs], 0, 1, 'float32', seed + 1),
    b: tf.randomNormal<tf.Rank.R1>([units], 0, 1, 'float32', seed + 2),
    x: tf.randomNormal<tf.Rank.R3>([batch, time, inputs], 0, 1, 'float32', seed + 3),
  };
}

function weightGradients(path: (r: AffineRecurrence) => tf.Tensor, { w, u, b }: Problem): tf.Tensor[] {
  const dy = tf.randomNormal(path({ w, u, b }).shape, 0, 1, 'float32', 99);
  return tf.grads((w, u, b) => path({ w: w as tf.Tensor2D, u: u as tf.Tensor2D, b: b as tf.Tensor1D }))([w, u, b], dy);
}

function gradients(path: Path, { w, u, b, x }: Problem): tf.Tensor[] {
  const dy = tf.randomNormal(path({ w, u, b }, x).shape, 0, 1, 'float32', 99);
  return tf.grads((w, u, b, x) =>
    path({ w: w as tf.Tensor2D, u: u as tf.Tensor2D, b: b as tf.Tensor1D }, x as tf.Tensor3D),
  )([w, u, b, x], dy);
}

const last: Path = (r, x) => tf.squeeze(tf.slice(plainLoop(r, x), [0, x.shape[1] - 1, 0], [-1, 1, -1]), [1]);

describe('linear recurrences', () => {
  const paths: [string, Path, Path][] = [
    ['linearLast', linearLast, last],
    ['linearScanLast', linearScanLast, last],
    ['linearScan', linearScan, plainLoop],
    ['chunkedScan by 2', (r, x) => chunkedScan(r, x, 2), plainLoop],
    ['chunkedScan by 8', (r, x) => chunkedScan(r, x, 8), plainLoop],
  ];

  it.each(paths)('%s agrees with the plain loop in value and gradients, for all sizes', (_, path, plain) => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 21 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(sizes, (size) => {
        tf.tidy(() => {
          const p = problem(...size);
          expectClose(path(p, p.x), plain(p, p.x), 1e-5);
          // Compare all gradients together: a single one may cancel to rounding error.
          const all = (tensors: tf.Tensor[]) => tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])));
          expectClose(all(gradients(path, p)), all(gradients(plain, p)), 1e-4);
        });
      }),
      {
        numRuns: 12,
        examples: [
          [[2, 300, 1, 5, 1]],
          [[3, 18, 1, 1, 143]],
          [[1, 1, 1, 1, 1]],
          [[3, 64, 2, 4, 7]],
          [[2, 65, 2, 4, 7]],
        ],
      },
    );
  });

  it.each(paths)('%s agrees with finite differences', (_, path) => {
    tf.tidy(() => {
      const p = problem(2, 9, 2, 3, 5);
      const loss = (w: tf.Tensor2D) => tf.sum(tf.square(path({ ...p, w }, p.x)));
      const direction = tf.randomNormal<tf.Rank.R2>([3, 3], 0, 1, 'float32', 8);
      const slope = tf.sum(tf.mul(tf.grad(loss as (w: tf.Tensor) => tf.Tensor)(p.w), direction)).dataSync()[0]!;
      const at = (e: number) => loss(tf.add(p.w, tf.mul(direction, e))).dataSync()[0]!;
      expect(Math.abs((at(1e-3) - at(-1e-3)) / 2e-3 - slope)).toBeLessThan(2e-2 * Math.abs(slope));
    });
  });

  it.each(paths)('%s names both sizes when they differ', (_, path) => {
    const p = problem(2, 3, 2, 4, 0);
    expect(() => path({ ...p, u: tf.ones([4, 3]) }, p.x)).toThrow(
      'x has 2 features (shape [2,3,2]) but u has 3 columns',
    );
    expect(() => path({ ...p, w: tf.ones([4, 3]) }, p.x)).toThrow('w must be square, but has shape [4,3]');
    expect(() => path({ ...p, b: tf.ones([5]) }, p.x)).toThrow('b has 5 entries but w has 4 units');
  });

  it.each(paths)('%s leaks no tensors in the forward and backward pass', (_, path) => {
    const p = problem(2, 13, 2, 4, 0);
    const before = tf.memory().numTensors;
    path(p, p.x).dispose();
    expect(tf.memory().numTensors).toBe(before);
    tf.tidy(() => gradients(path, p).forEach((g) => void g.dispose()));
    expect(tf.memory().numTensors).toBe(before);
  });

  it('linearAtSteps agrees with the scan at any steps of constant segments, in value and gradients', () => {
    const input = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(input, ([lengths, keep, seed]) => {
        tf.tidy(() => {
          const time = lengths.reduce((a, b) => a + b + 1, 0);
          const p = problem(2, time, 2, 4, seed);
          // Single steps and constant segments alternate.
          const segments: { from: number; to: number }[] = [];
          const source: number[] = [];
          const steps: number[] = [];
          let draw = seed;
          for (const length of lengths) {
            steps.push(source.length);
            source.push(source.length);
            const from = source.length;
            for (let i = 0; i < length; i++) {
              draw = (draw * 1103515245 + 12345) % 2147483648;
              if (draw / 2147483648 < keep) steps.push(source.length);
              source.push(from);
            }
            segments.push({ from, to: source.length });
          }
          const x = tf.gather(p.x, source, 1);
          const jumping = (r: AffineRecurrence) => linearAtSteps(r, x, steps, segments);
          const chosen = steps.map((t) => tf.oneHot(tf.tensor1d([t], 'int32'), time));
          const choice = tf.cast(tf.concat(chosen, 0), 'float32') as tf.Tensor2D;
          const choose = (h: tf.Tensor3D) =>
            tf.concat(
              tf.unstack(h).map((sequence) => tf.expandDims(tf.matMul(choice, sequence as tf.Tensor2D), 0)),
              0,
            );
          const scanning = (r: AffineRecurrence) => choose(plainLoop(r, x));
          expectClose(jumping(p), scanning(p), 1e-5);
          const expected = weightGradients(scanning, p);
          weightGradients(jumping, p).forEach((g, i) => {
            expectClose(g, expected[i]!, 1e-4);
          });
        });
      }),
      { numRuns: 10 },
    );
  });

  it('planJumps throws if a skipped step is in no segment', () => {
    expect(() => planJumps([0, 3], [{ from: 2, to: 4 }], 5)).toThrow('step 1 is skipped');
    expect(() => planJumps([0, 2, 1], [{ from: 0, to: 5 }], 5)).toThrow('ascending integers in [0, 4]');
    expect(() => planJumps([5], [{ from: 0, to: 5 }], 5)).toThrow('in [0, 4]');
    expect(planJumps([0, 1], [], 2)).toEqual([
      { power: 0, input: 0, emit: true },
      { power: 0, input: 1, emit: true },
    ]);
  });

  it('agrees with the reference states', () => {
    const { cases } = JSON.parse(readFileSync(new URL('../../fixtures/qornn-step.json', import.meta.url), 'utf8'));
    let checked = 0;
    for (const c of cases.filter((c: { recurrentActivation: string }) => c.recurrentActivation === 'linear')) {
      tf.tidy(() => {
        const r = { w: tf.tensor(c.Wq.data, c.Wq.shape), u: tf.tensor(c.Uq.data, c.Uq.shape), b: tf.tensor(c.b.data) };
        const x = tf.tensor(c.X.data, c.X.shape) as tf.Tensor3D;
        expectClose(linearScan(r as AffineRecurrence, x), c.h);
        checked++;
      });
    }
    expect(checked).toBeGreaterThan(0);
  });
});

describe('chunk length and operation cost', () => {
  const sizes = { batch: 32, time: 1024, units: 128 };

  it('runs step by step if operations are cheap, in chunks if they are expensive', () => {
    expect(chunkFor(sizes, { perOperation: 5e-6, rate: 1e10 })).toBe(1);
    const chunk = chunkFor(sizes, { perOperation: 1e-4, rate: 1e12 });
    expect(chunk).toBeGreaterThanOrEqual(16);
    expect(chunk).toBeLessThanOrEqual(64);
    expect(chunkFor({ ...sizes, time: 1 }, { perOperation: 1, rate: 1e12 })).toBe(1);
  });

  it('measures a backend once; setOperationCost overrides it', () => {
    const cost = operationCost();
    expect(cost.perOperation).toBeGreaterThan(0);
    expect(cost.rate).toBeGreaterThan(1e6);
    expect(operationCost()).toBe(cost);
    const told = { perOperation: 1e-3, rate: 1e12 };
    setOperationCost(told);
    expect(operationCost()).toBe(told);
    setOperationCost(cost);
  });

  it.each(testedBackends.filter((name) => name !== 'wasm'))(
    'is a constant on %s, so that every process uses the same algorithm',
    async (name) => {
      await useBackend(name);
      try {
        const constants = { cpu: { perOperation: 1e-5, rate: 3e8 }, tensorflow: { perOperation: 3e-5, rate: 3e10 } };
        expect(operationCost()).toEqual(constants[name as 'cpu']);
      } finally {
        await useBackend();
      }
    },
  );

  it('does not change states and gradients', () => {
    const cost = operationCost();
    tf.tidy(() => {
      const p = problem(2, 19, 2, 5, 3);
      const expected = linearScan(p, p.x);
      const gradientsBefore = gradients(linearScan, p);
      setOperationCost({ perOperation: 1, rate: 1e12 });
      expectClose(linearScan(p, p.x), expected, 1e-5);
      gradients(linearScan, p).forEach((gradient, i) => {
        expectClose(gradient, gradientsBefore[i]!, 1e-4);
      });
    });
    setOperationCost(cost);
  });
});

describe('krylovMatrix', () => {
  it('shares one forward and one backward pass among several batches', () => {
    tf.tidy(() => {
      const p = problem(3, 13, 2, 5, 8);
      const others = problem(4, 13, 2, 5, 20);
      const together = tf.concat([p.x, others.x], 0);
      const loss = (h: tf.Tensor) => tf.sum<tf.Scalar>(tf.square(h));
      const shared = (r: AffineRecurrence) => {
        const krylov = krylovMatrix(r, 13);
        return tf.add<tf.Scalar>(loss(lastOf(krylov, p.x)), loss(lastOf(krylov, others.x)));
      };
      const grads = (f: (r: AffineRecurrence) => tf.Tensor) =>
        tf.grads((w, u, b) => f({ w: w as tf.Tensor2D, u: u as tf.Tensor2D, b: b as tf.Tensor1D }))([p.w, p.u, p.b]);
      const expected = grads((r) => loss(linearLast(r, together)));
      grads(shared).forEach((gradient, i) => {
        expectClose(gradient, expected[i]!, 1e-4);
      });
      expect(() => lastOf(krylovMatrix(p, 12), p.x)).toThrow(
        'x has shape [3,13,2], so the matrix must have 26 rows, but has 24',
      );
    });
  });
});
