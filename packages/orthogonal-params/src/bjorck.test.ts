import { testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import reference from '../fixtures/bjorck.json' with { type: 'json' };
import { bjorck } from './bjorck.js';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import * as memory from './reads-host-memory.js';
import { spectralNormalize } from './spectral-normalize.js';
import '@qornn/testing/gradients';
import { expectClose, expectNoNewTensors, matrix, relativeError } from '@qornn/testing';

vi.mock('./reads-host-memory.js', { spy: true });
afterEach(() => vi.mocked(memory.readsHostMemory).mockRestore());
beforeAll(() => useBackend('wasm'));

const differentiated = (w: tf.Tensor2D, dy: tf.Tensor2D, f: (w: tf.Tensor2D) => tf.Tensor2D) =>
  tf.valueAndGrad((x) => f(x as tf.Tensor2D))(w, dy);

/** The iteration from its definition, differentiated by tfjs. */
function plainIterations(w: tf.Tensor2D, iterations: number, beta: number): tf.Tensor2D {
  let x = w;
  for (let k = 0; k < iterations; k++) {
    x = tf.sub(tf.mul(x, 1 + beta), tf.mul(tf.matMul(tf.matMul(x, tf.transpose(x)), x), beta));
  }
  return x;
}

function normal(rows: number, columns: number, std: number, seed: number): tf.Tensor2D {
  return tf.randomNormal([rows, columns], 0, std, 'float32', seed);
}

function nearlyOrthogonal(n: number, noise: number): tf.Tensor2D {
  return spectralNormalize(tf.add(haar(n, 3), normal(n, n, noise, 4)));
}

const inputs: [string, () => tf.Tensor2D][] = [
  ['orthogonal', () => haar(48, 1)],
  ['rounding away from orthogonal', () => nearlyOrthogonal(48, 1e-6)],
  ['nearly orthogonal', () => nearlyOrthogonal(48, 1e-3)],
  ['less orthogonal', () => nearlyOrthogonal(48, 2e-2)],
  ['generic', () => spectralNormalize(normal(48, 48, 1, 5))],
  ['tall', () => spectralNormalize(normal(40, 24, 1, 6))],
  ['tall, with orthonormal columns', () => bjorck(spectralNormalize(normal(40, 24, 1, 6)))],
  ['wide', () => spectralNormalize(normal(24, 40, 1, 7))],
  [
    'singular',
    () =>
      tf.matMul(
        haar(24, 1),
        tf.pad(haar(20, 2), [
          [0, 4],
          [0, 4],
        ]) as tf.Tensor2D,
      ),
  ],
];

describe.each(testedBackends)('bjorck on %s', (backend) => {
  beforeAll(() => useBackend(backend));
  afterAll(() => useBackend('wasm'));

  it.each(reference.cases.map((c) => [c.n, c] as const))('agrees with deel-torchlip, n = %i', (_, c) => {
    const { value, grad } = differentiated(matrix(c.w), matrix(c.cotangent), (w) => bjorck(w));
    expectClose(value, c.bjorck15_full.data, 1e-5);
    expectClose(grad, c.grad_full.data, 1e-4);
  });
});

describe('bjorck', () => {
  it.each(inputs)('equals the plain iteration and its gradient: %s', (_, make) => {
    const w = make();
    const dy = normal(w.shape[0], w.shape[1], 1, 8);
    for (const beta of [0.5, 0.3]) {
      for (const iterations of [1, 4, 15]) {
        const plain = differentiated(w, dy, (x) => plainIterations(x, iterations, beta));
        const ours = differentiated(w, dy, (x) => bjorck(x, { iterations, beta }));
        expect(relativeError(ours.value, plain.value)).toBeLessThan(2e-6);
        expect(relativeError(ours.grad, plain.grad)).toBeLessThan(2e-5);
      }
    }
  });

  it.each(inputs)('gives the same result without reading back: %s', (_, make) => {
    const w = make();
    const dy = normal(w.shape[0], w.shape[1], 1, 9);
    const ours = differentiated(w, dy, (x) => bjorck(x));
    vi.mocked(memory.readsHostMemory).mockReturnValue(false);
    const all = differentiated(w, dy, (x) => bjorck(x));
    expect(relativeError(ours.value, all.value)).toBeLessThan(2e-6);
    expect(relativeError(ours.grad, all.grad)).toBeLessThan(2e-5);
  });

  it('matches finite differences', () => {
    // Far from the limit and with few iterations, so that float32 differences are significant.
    const w = spectralNormalize(normal(6, 4, 1, 10));
    const dy = normal(6, 4, 1, 11);
    const direction = normal(6, 4, 1, 12);
    const step = 1e-2;
    const objective = (x: tf.Tensor2D) => tf.sum(tf.mul(bjorck(x, { iterations: 3 }), dy)).dataSync()[0]!;
    const difference =
      (objective(tf.add(w, tf.mul(direction, step))) - objective(tf.sub(w, tf.mul(direction, step)))) / (2 * step);
    const { grad } = differentiated(w, dy, (x) => bjorck(x, { iterations: 3 }));
    const slope = tf.sum(tf.mul(grad, direction)).dataSync()[0]!;
    expect(Math.abs(slope - difference)).toBeLessThan(1e-3 * Math.abs(difference));
  });

  it('is orthogonal and idempotent', () => {
    const properties = fc.record({
      n: fc.integer({ min: 1, max: 20 }),
      seed: fc.integer({ min: 1, max: 1000 }),
      noise: fc.double({ min: 0, max: 0.3, noNaN: true }),
    });
    fc.assert(
      fc.property(properties, ({ n, seed, noise }) => {
        tf.tidy(() => {
          const w = spectralNormalize(tf.add(haar(n, seed), normal(n, n, noise / Math.sqrt(n), seed)));
          const once = bjorck(w);
          expect(orthogonalityDefect(once)).toBeLessThan(1e-6);
          expectClose(bjorck(once), once, 1e-6);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('projects the gradient to the tangent space at an orthogonal matrix', () => {
    const w = haar(12, 1);
    const once = differentiated(w, normal(12, 12, 1, 2), (x) => bjorck(x)).grad;
    const overlap = tf.matMul(tf.transpose(w), once);
    expectClose(tf.neg(tf.transpose(overlap)), overlap, 1e-6);
    expectClose(differentiated(w, once as tf.Tensor2D, (x) => bjorck(x)).grad, once, 1e-6);
  });

  it('is the identity for 0 iterations', () => {
    const w = normal(3, 3, 1, 1);
    expect(bjorck(w, { iterations: 0 }).dataSync()).toEqual(w.dataSync());
  });

  it('propagates NaN', () => {
    expect(
      bjorck(tf.fill([2, 2], Number.NaN))
        .dataSync()
        .every(Number.isNaN),
    ).toBe(true);
    expect(
      bjorck(tf.mul(tf.eye(2), 3))
        .dataSync()
        .some(Number.isFinite),
    ).toBe(false);
  });

  it.each([
    ['iterations', { iterations: -1 }, 'bjorck: iterations is -1; it must be an integer ≥ 0'],
    ['iterations', { iterations: 1.5 }, 'bjorck: iterations is 1.5; it must be an integer ≥ 0'],
    ['beta', { beta: 0 }, 'bjorck: beta is 0; it must be a finite number > 0 and ≤ 0.5'],
    ['beta', { beta: 0.6 }, 'bjorck: beta is 0.6; it must be a finite number > 0 and ≤ 0.5'],
  ])('throws for invalid %s: %j', (field, options, message) => {
    expect(() => bjorck(tf.eye(2), options)).toThrow(expect.objectContaining({ field, message }));
  });

  it('throws for input that is not a matrix', () => {
    expect(() => bjorck(tf.zeros([2, 3, 4]) as unknown as tf.Tensor2D)).toThrow(
      'bjorck: needs a nonempty matrix, not shape [2,3,4]',
    );
  });

  it('leaks nothing', () => {
    for (const [, make] of inputs) {
      const w = make();
      expectNoNewTensors(() => {
        bjorck(w).dispose();
        tf.grad((x) => bjorck(x as tf.Tensor2D))(w).dispose();
      });
    }
  });
});
