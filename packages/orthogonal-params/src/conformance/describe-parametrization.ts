import {
  expectClose,
  expectGradient,
  expectNoNewTensors,
  testedBackends,
  useBackend,
  withKernelNamed,
} from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { orthogonalityDefect } from '../orthogonality-defect.js';
import type { OrthogonalParametrization } from '../parametrization.js';
import { getParametrization } from '../registry.js';

/**
 * The gradient of `weight` in the latent: `'differences'` where finite differences show it, a function that returns it for a latent and
 * the gradient dW of the weight, or `'finite'` where only its shape and that it is finite can be said.
 */
export type ExpectedLatentGradient = 'differences' | 'finite' | ((latent: tf.Tensor, dW: tf.Tensor2D) => tf.Tensor);

/** What a conformance suite must know of a parametrization that it does not declare. */
export interface ParametrizationConformance {
  /** default `'differences'` */
  gradient?: ExpectedLatentGradient;
  /** units that it is tried with; default 4, 6 and 32 */
  sizes?: readonly number[];
  /** default `testedBackends` of `@qornn/testing`: wasm, cpu, and tensorflow where there is one */
  backends?: readonly string[];
}

/** ‖W Wᵀ − I‖_F / √n of float32 weights that are orthogonal. */
const LARGEST_DEFECT = 1e-5;

/**
 * Registers a Vitest suite that checks a parametrization against the `OrthogonalParametrization` interface: shapes, orthogonal weights
 * at the start and, where it is `exact`, for random latents and after many updates, the same latent from the same seed, first and
 * second derivatives, moving bases, the operator beside the matrix, the configuration, and memory. A gradient that needs a kernel
 * which the wasm backend lacks fails with the name of the kernel.
 *
 * @param name title of the suite
 * @param make returns the parametrization; a factory must be registered under its name
 * @example
 * registerParametrization('rotations', rotations);
 * describeParametrization('rotations', () => rotations(), { sizes: [2, 6, 32] });
 */
export function describeParametrization(
  name: string,
  make: () => OrthogonalParametrization,
  { gradient = 'differences', sizes = [4, 6, 32], backends = testedBackends }: ParametrizationConformance = {},
): void {
  const smallest = Math.min(...sizes);
  describe(name, () => {
    describe.each(backends)('on %s', (backend) => {
      beforeAll(() => useBackend(backend));
      itInitializes(make(), sizes);
      if (make().exact) itStaysOrthogonal(make(), sizes);
      itDifferentiates(make(), gradient, smallest);
      if (make().base) itMovesItsBase(make(), smallest);
      if (make().operator) itAppliesAsAnOperator(make(), smallest);
      itOwnsNoTensors(make(), smallest);
    });
    describe('in configurations', () => {
      beforeAll(() => useBackend(backends[0]));
      itIsRestored(make(), smallest);
      itDeclaresItsCost(make(), sizes);
    });
  });
}

function started(parametrization: OrthogonalParametrization, n: number, seed = 1) {
  return { latent: parametrization.initialize(n, seed), base: parametrization.base?.initialize(n, seed) };
}

/** A latent away from the start: by an update where only updates keep it on the manifold, else by any change. */
function moved(parametrization: OrthogonalParametrization, latent: tf.Tensor, spread: number, seed: number): tf.Tensor {
  const change = tf.randomNormal(latent.shape, 0, spread, 'float32', seed);
  return parametrization.retract
    ? parametrization.retract(latent as tf.Tensor2D, change as tf.Tensor2D, seed)
    : tf.add(latent, change);
}

function itInitializes(parametrization: OrthogonalParametrization, sizes: readonly number[]): void {
  it.each(sizes)('starts at an orthogonal weight, with %s units', (n) => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, n);
      expect(latent.shape).toEqual(parametrization.latentShape(n));
      const w = parametrization.weight(latent, base);
      expect([w.shape, w.dtype]).toEqual([[n, n], 'float32']);
      expect(orthogonalityDefect(w)).toBeLessThan(LARGEST_DEFECT);
      expect(parametrization.weight(latent, base).dataSync()).toEqual(w.dataSync());
    });
  });

  it('starts at the same latent from the same seed, which is 0 by default', () => {
    tf.tidy(() => {
      for (const n of sizes) {
        expect(parametrization.initialize(n, 3).dataSync()).toEqual(parametrization.initialize(n, 3).dataSync());
        expect(parametrization.initialize(n).dataSync()).toEqual(parametrization.initialize(n, 0).dataSync());
      }
    });
  });

  it('lets NaN of a diverged latent show', () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, Math.min(...sizes));
      const values = latent.dataSync().map((value, i) => (i === 1 ? Number.NaN : value));
      const w = parametrization.weight(tf.tensor(values, latent.shape), base);
      expect([...w.dataSync()].some(Number.isNaN)).toBe(true);
    });
  });
}

function itStaysOrthogonal(parametrization: OrthogonalParametrization, sizes: readonly number[]): void {
  it.each([0.01, 0.1, 1])('is orthogonal for random latents with a standard deviation of %s', (spread) => {
    for (const n of sizes) {
      tf.tidy(() => {
        const { latent, base } = started(parametrization, n);
        const w = parametrization.weight(moved(parametrization, latent, spread, 7), base);
        expect(orthogonalityDefect(w), `${n} units`).toBeLessThan(LARGEST_DEFECT);
      });
    }
  });

  it('is orthogonal after 30 updates', () => {
    tf.tidy(() => {
      let { latent, base } = started(parametrization, sizes[0]!);
      for (let i = 0; i < 30; i++) latent = moved(parametrization, latent, 0.1, i);
      const [first, ...rest] = latent.shape;
      expect([first, ...rest]).toEqual(parametrization.latentShape(sizes[0]!));
      expect(orthogonalityDefect(parametrization.weight(latent, base))).toBeLessThan(3 * LARGEST_DEFECT);
    });
  });

  if (!parametrization.project) return;
  it('projects a latent to one whose weight is orthogonal, and leaves that one', () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, sizes[0]!);
      const noise = tf.randomNormal(latent.shape, 0, 0.05, 'float32', 2);
      const nearest = parametrization.project!(tf.add(latent, noise) as tf.Tensor2D);
      expect(orthogonalityDefect(parametrization.weight(nearest, base))).toBeLessThan(LARGEST_DEFECT);
      expectClose(parametrization.project!(nearest), nearest);
    });
  });
}

function itDifferentiates(
  parametrization: OrthogonalParametrization,
  gradient: ExpectedLatentGradient,
  n: number,
): void {
  const weightOf = (base: tf.Tensor2D | undefined) => (x: tf.Tensor) => parametrization.weight(x, base);

  it('has the declared gradient', () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, n);
      const at = moved(parametrization, latent, 0.3, 3);
      if (gradient === 'differences') return expectGradient(weightOf(base), at, { tolerance: 2e-2 });
      const dW = tf.randomNormal<tf.Rank.R2>([n, n], 0, 1, 'float32', 4);
      const actual = withKernelNamed(() => tf.grad(weightOf(base))(at, dW));
      if (gradient !== 'finite') return expectClose(actual, gradient(at, dW));
      expect(actual.shape).toEqual(at.shape);
      expect([...actual.dataSync()].every(Number.isFinite)).toBe(true);
    });
  });

  it('has a second derivative', () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, n);
      const weights = tf.randomNormal([n, n], 0, 1, 'float32', 5);
      const loss = (x: tf.Tensor) => tf.sum(tf.mul(weights, tf.square(weightOf(base)(x))));
      const first = (x: tf.Tensor) => tf.grad(loss)(x);
      const at = moved(parametrization, latent, 0.3, 3);
      if (gradient === 'differences') return expectGradient(first, at, { tolerance: 3e-2 });
      const second = withKernelNamed(() => tf.grad(first)(at));
      expect([...second.dataSync()].every(Number.isFinite)).toBe(true);
    });
  });
}

function itMovesItsBase(parametrization: OrthogonalParametrization, n: number): void {
  it('moves its base to the weight, which stays the same', () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, n);
      const at = moved(parametrization, latent, 0.3, 3);
      const w = parametrization.weight(at, base);
      const after = parametrization.base!.move(at, base!);
      expectClose(parametrization.weight(after.latent, after.base), w);
      expectClose(after.base, w);
      expect(parametrization.base!.every).toBeGreaterThanOrEqual(1);
    });
  });
}

function itAppliesAsAnOperator(parametrization: OrthogonalParametrization, n: number): void {
  it('multiplies as an operator like its matrix, in both directions, with the same gradient', () => {
    tf.tidy(() => {
      const { latent } = started(parametrization, n);
      const rows = tf.randomNormal<tf.Rank.R2>([5, n], 0, 1, 'float32', 4);
      const deltas = tf.randomNormal<tf.Rank.R2>([5, n], 0, 1, 'float32', 5);
      const w = parametrization.weight(latent);
      const operator = parametrization.operator!(latent);
      expectClose(operator.multiply(rows), tf.matMul(rows, tf.transpose(w)));
      expectClose(operator.multiplyTransposed(rows), tf.matMul(rows, w));
      const byMatrix = tf.grad((x) => tf.sum(tf.mul(tf.matMul(rows, tf.transpose(parametrization.weight(x))), deltas)));
      expectClose(operator.latentGradient(rows, deltas), byMatrix(latent), 1e-4);
    });
  });
}

function itOwnsNoTensors(parametrization: OrthogonalParametrization, n: number): void {
  it('leaks no tensors, gradients included', () => {
    const { latent, base } = started(parametrization, n);
    const change = tf.mul(latent, 0.01);
    expectNoNewTensors(() => {
      parametrization.weight(latent, base).dispose();
      parametrization.initialize(n, 2).dispose();
      parametrization.retract?.(latent as tf.Tensor2D, change as tf.Tensor2D, 64).dispose();
      parametrization.project?.(latent as tf.Tensor2D).dispose();
      if (parametrization.base) {
        parametrization.base.initialize(n, 1).dispose();
        const after = parametrization.base.move(latent, base!);
        tf.dispose([after.latent, after.base]);
      }
      withKernelNamed(() => tf.grad((x) => parametrization.weight(x, base))(latent)).dispose();
    });
    tf.dispose([latent, change, ...(base ? [base] : [])]);
  });
}

function itIsRestored(parametrization: OrthogonalParametrization, n: number): void {
  const config = () =>
    JSON.parse(JSON.stringify(parametrization.getConfig())) as { name: string } & Record<string, unknown>;

  it('is restored from its configuration by name, through JSON', () => {
    expect(config()).toEqual(parametrization.getConfig());
    const restored = getParametrization(config());
    expect(parametrization.name).toBe(config().name);
    expect(restored.name).toBe(parametrization.name);
    expect(restored.getConfig()).toEqual(parametrization.getConfig());
    expect([restored.exact, restored.trainable]).toEqual([parametrization.exact, parametrization.trainable]);
    tf.tidy(() => {
      const [own, again] = [started(parametrization, n), started(restored, n)];
      expect(restored.weight(again.latent, again.base).dataSync()).toEqual(
        parametrization.weight(own.latent, own.base).dataSync(),
      );
    });
  });

  it('refuses an option that it does not know, and names it', () => {
    expect(() => getParametrization({ ...config(), noSuchOption: 1 })).toThrow('noSuchOption');
  });

  const { exactBits } = parametrization;
  if (exactBits === undefined) return;
  it(`has weights that ${exactBits} bits represent exactly`, () => {
    tf.tidy(() => {
      const { latent, base } = started(parametrization, n);
      const w = Array.from(parametrization.weight(latent, base).dataSync());
      const largest = Math.max(...w.map(Math.abs));
      for (const value of w) {
        const code = (value / largest) * 2 ** (exactBits - 1);
        expect(Math.abs(code - Math.round(code))).toBeLessThan(1e-5);
      }
    });
  });
}

function itDeclaresItsCost(parametrization: OrthogonalParametrization, sizes: readonly number[]): void {
  it('declares its degrees of freedom and its cost', () => {
    for (const n of sizes) {
      const count = parametrization.parameterCount(n);
      expect(Number.isInteger(count) && count >= 0 && count <= n * n, `${count} parameters of ${n} units`).toBe(true);
      if (parametrization.trainable === false) expect(count).toBe(0);
      expect(parametrization.operationsPerStep(n)).toBeGreaterThanOrEqual(0);
    }
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    expect(parametrization.operationsPerStep(most)).toBeGreaterThanOrEqual(parametrization.operationsPerStep(least));
  });
}
