import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { outerProducts, sumRows } from './outer-products.js';
import { type RecurrentWeight, type Sigma, scan, scanGradient } from './scan.js';
import { dot, hadamard, type Matrix, plainScan } from './testing/plain-scan.js';
import { hasWasmKernels } from './wasm-backend.js';

beforeAll(() => useBackend('wasm'));

const SIGMAS: Sigma[] = ['linear', 'relu', 'tanh', 'modrelu'];

/** Sizes around the block sizes of the kernels: 4 rows, 8 columns, blocks of 64 rows. */
const sizes = fc.record({
  batch: fc.integer({ min: 1, max: 70 }),
  time: fc.integer({ min: 1, max: 4 }),
  inputs: fc.integer({ min: 1, max: 19 }),
  n: fc.integer({ min: 1, max: 37 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  starts: fc.boolean(),
  masked: fc.boolean(),
});

type Sizes = { batch: number; time: number; inputs: number; n: number; seed: number; starts: boolean; masked: boolean };

function problem({ batch, time, inputs, n, seed, starts, masked }: Sizes) {
  const normal = <R extends tf.Rank>(shape: number[], k: number, std = 1) =>
    tf.randomNormal(shape, 0, std, 'float32', seed + k) as tf.Tensor as tf.Tensor<R>;
  return {
    x: normal<tf.Rank.R3>([batch, time, inputs], 1),
    kernel: normal<tf.Rank.R2>([n, inputs], 2),
    bias: normal<tf.Rank.R1>([n], 3),
    weight: normal<tf.Rank.R2>([n, n], 4, 0.7 / Math.sqrt(n)),
    start: starts ? normal<tf.Rank.R2>([batch, n], 5) : null,
    mask: masked
      ? (tf.cast(tf.greater(tf.randomUniform([batch, time], 0, 1, 'float32', seed), 0.3), 'float32') as tf.Tensor2D)
      : null,
    threshold: normal<tf.Rank.R1>([n], 6, 0.3),
  };
}

type Problem = ReturnType<typeof problem>;

/** All states, from the definition. */
function expectedStates(sigma: Sigma, p: Problem, w = p.weight.arraySync() as Matrix): Matrix[] {
  const threshold = p.threshold.arraySync();
  const functions: Record<Sigma, (z: number, unit: number) => number> = {
    linear: (z) => z,
    relu: (z) => Math.max(0, z),
    tanh: Math.tanh,
    modrelu: (z, unit) => Math.sign(z) * Math.max(0, Math.abs(z) + threshold[unit]!),
  };
  const n = w.length;
  const starts = p.start?.arraySync();
  const mask = p.mask?.arraySync();
  return p.x.arraySync().map((x, s) => {
    const recurrence = { w, u: p.kernel.arraySync(), b: p.bias.arraySync() };
    const counts = (t: number) => mask?.[s]?.[t] !== 0;
    return plainScan(functions[sigma], recurrence, x, starts?.[s] ?? new Array<number>(n).fill(0), counts);
  });
}

function expectNear(got: tf.Tensor, expected: number[], tolerance: number): void {
  const largest = Math.max(1, ...expected.map(Math.abs));
  const values = got.dataSync();
  expect(values.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs(values[i]! - value)).toBeLessThan(tolerance * largest);
  });
}

describe('scan', () => {
  it('is available on wasm', () => {
    expect(hasWasmKernels()).toBe(true);
  });

  it.each(SIGMAS)('gives the states of the definition, whatever the sizes (%s)', (sigma) => {
    fc.assert(
      fc.property(sizes, (size) => {
        tf.tidy(() => {
          const p = problem(size);
          const { states, last } = scan({ ...p, sigma });
          const expected = expectedStates(sigma, p);
          expectNear(states, expected.flat(2), 1e-5);
          expectNear(
            last,
            expected.flatMap((sequence) => sequence.at(-1)!),
            1e-5,
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it('applies signs and Hadamard blocks of every size like the dense matrix', () => {
    for (const [n, blockSize] of [
      [1, 1],
      [6, 2],
      [12, 4],
      [24, 8],
      [16, 16],
      [32, 32],
      [192, 64],
      [128, 128],
      [512, 256],
    ] as const) {
      tf.tidy(() => {
        const p = problem({ batch: 3, time: 3, inputs: 2, n, seed: n, starts: true, masked: false });
        const signs = tf.sign(p.threshold);
        const h = hadamard(blockSize);
        const block = (i: number) => Math.floor(i / blockSize);
        const sign = signs.arraySync();
        const w = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) =>
            block(i) === block(j) ? (sign[i]! * h[i % blockSize]![j % blockSize]!) / Math.sqrt(blockSize) : 0,
          ),
        );
        const weight: RecurrentWeight = { signs, blockSize };
        const { states } = scan({ ...p, weight, sigma: 'relu' });
        expectNear(states, expectedStates('relu', p, w).flat(2), 1e-5);
        // The backward pass, compared with the dense matrix.
        const dy = tf.randomNormal<tf.Rank.R3>([3, 3, n], 0, 1, 'float32', 9);
        const back = scanGradient(dy, states, { ...p, weight, sigma: 'relu' });
        const dense = scanGradient(dy, states, { ...p, weight: tf.tensor2d(w), sigma: 'relu' });
        expectNear(back.deltas, Array.from(dense.deltas.dataSync()), 1e-5);
        expectNear(back.start!, Array.from(dense.start!.dataSync()), 1e-5);
        // W = diag(s) H / √m: ds is the row-wise product of dW and H.
        const ofSigns = (dense.weight.arraySync() as Matrix).map((row, i) => dot(row, w[i]!) * sign[i]!);
        expectNear(back.weight, ofSigns, 1e-4);
      });
    }
  });

  it('computes tanh to full precision, also for large arguments', () => {
    tf.tidy(() => {
      const values = [...Array.from({ length: 4000 }, (_, i) => (i - 2000) / 100), 1e-30, Infinity, -Infinity, NaN];
      const { last } = scan({
        x: tf.tensor3d(values, [values.length, 1, 1]),
        kernel: tf.ones([1, 1]),
        bias: null,
        weight: tf.zeros([1, 1]),
        start: null,
        mask: null,
        threshold: null,
        sigma: 'tanh',
      });
      Array.from(last.dataSync()).forEach((got, i) => {
        const expected = Math.tanh(values[i]!);
        if (Number.isNaN(expected)) expect(got).toBeNaN();
        else expect(Math.abs(got - expected)).toBeLessThanOrEqual(2e-7 * Math.abs(expected));
      });
    });
  });

  it('leaks nothing, forward or backward', () => {
    const p = problem({ batch: 3, time: 4, inputs: 2, n: 9, seed: 1, starts: true, masked: true });
    const dy = tf.ones([3, 4, 9]);
    expectNoNewTensors(() => {
      const { states, last } = scan({ ...p, sigma: 'tanh' });
      const back = scanGradient(dy, states, { ...p, sigma: 'tanh' });
      tf.dispose([states, last, ...Object.values(back)] as tf.Tensor[]);
    });
    tf.dispose([dy, ...Object.values(p)] as tf.Tensor[]);
  });

  it('throws for other dtypes than float32', () => {
    tf.tidy(() => {
      const p = problem({ batch: 1, time: 1, inputs: 1, n: 1, seed: 1, starts: false, masked: false });
      const x = tf.tensor3d([1], [1, 1, 1], 'int32');
      expect(() => scan({ ...p, x, sigma: 'linear' })).toThrow('QornnScan: x is int32, but must be float32');
    });
  });
});

describe('scanGradient', () => {
  it.each(SIGMAS)('is that of the recursion, and its sums are those of δ, whatever the sizes (%s)', (sigma) => {
    fc.assert(
      fc.property(sizes, fc.boolean(), (size, everyStep) => {
        tf.tidy(() => {
          const p = problem(size);
          const states = scan({ ...p, sigma }).states;
          const shape = everyStep ? states.shape : [size.batch, size.n];
          const dy = tf.randomNormal(shape, 0, 1, 'float32', 31);
          const back = scanGradient(dy, states, { ...p, sigma });
          // All gradients follow from δ by the chain rule.
          const rows = tf.reshape(back.deltas, [-1, size.n]) as tf.Tensor2D;
          const before = statesBefore(states, p.start);
          expectNear(back.weight, Array.from(tf.matMul(rows, before, true, false).dataSync()), 1e-4);
          const inputs = tf.reshape(p.x, [-1, size.inputs]) as tf.Tensor2D;
          expectNear(back.transposedKernel, Array.from(tf.matMul(inputs, rows, true, false).dataSync()), 1e-4);
          expectNear(back.bias, Array.from(tf.sum(rows, 0).dataSync()), 1e-4);
          expectNear(back.deltas, expectedDeltas(sigma, p, states, dy).flat(2), 1e-4);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** h_{t−1} for every row of δ. */
function statesBefore(states: tf.Tensor3D, start: tf.Tensor2D | null): tf.Tensor2D {
  const [batch, time, n] = states.shape;
  const first = tf.reshape(start ?? tf.zeros([batch, n]), [batch, 1, n]);
  return tf.reshape(tf.concat([first, tf.slice(states, [0, 0, 0], [-1, time - 1, -1])], 1), [-1, n]);
}

/** δ by the recursion δ_t = σ'(h_t) ∘ (dy_t + Wᵀ δ_{t+1}); masked steps pass the gradient through. */
function expectedDeltas(sigma: Sigma, p: Problem, states: tf.Tensor3D, dy: tf.Tensor): Matrix[] {
  const slopes: Record<Sigma, (h: number) => number> = {
    linear: () => 1,
    relu: (h) => (h > 0 ? 1 : 0),
    tanh: (h) => 1 - h * h,
    modrelu: (h) => (h !== 0 ? 1 : 0),
  };
  const w = p.weight.arraySync();
  const transposedW = w.map((_, j) => w.map((row) => row[j]!));
  const mask = p.mask?.arraySync();
  const given = dy.arraySync() as number[][][] & number[][];
  return states.arraySync().map((sequence, s) => {
    const deltas: Matrix = [];
    let carried = dy.rank === 2 ? (given as number[][])[s]! : new Array<number>(w.length).fill(0);
    for (let t = sequence.length - 1; t >= 0; t--) {
      const own = dy.rank === 3 ? (given as number[][][])[s]![t]! : null;
      const total = carried.map((value, i) => value + (own?.[i] ?? 0));
      const counts = mask?.[s]?.[t] !== 0;
      const delta = total.map((value, i) => (counts ? value * slopes[sigma](sequence[t]![i]!) : 0));
      deltas.unshift(delta);
      carried = counts ? transposedW.map((row) => dot(row, delta)) : total;
    }
    return deltas;
  });
}

describe('outerProducts and sumRows', () => {
  it('compute the products and sums for any sizes', () => {
    const shapes = fc.record({
      rows: fc.integer({ min: 1, max: 150 }),
      m: fc.integer({ min: 1, max: 300 }),
      n: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(shapes, ({ rows, m, n }) => {
        tf.tidy(() => {
          const a = tf.randomNormal<tf.Rank.R2>([rows, m], 0, 1, 'float32', 1);
          const b = tf.randomNormal<tf.Rank.R2>([rows, n], 0, 1, 'float32', 2);
          expectNear(outerProducts(a, b), Array.from(tf.matMul(a, b, true, false).dataSync()), 1e-5);
          expectNear(sumRows(b), Array.from(tf.sum(b, 0).dataSync()), 1e-5);
        });
      }),
    );
  });
});
