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
import { levelsOf } from '../code-range.js';
import { packCodes, unpackCodes } from '../pack-codes.js';
import type { QuantizedTensor, Quantizer } from '../quantizer.js';
import { getQuantizer } from '../registry.js';
import { requireEncoded } from '../require-bits.js';
import { withBits } from '../with-bits.js';
import { forEachWeight } from './weights.js';

/**
 * The gradient of `apply`: `'identity'` (straight-through), `'differences'` where finite differences show it, or a function that
 * returns it for a weight and the gradient dy of the output.
 */
export type ExpectedGradient = 'identity' | 'differences' | ((w: tf.Tensor, dy: tf.Tensor) => tf.Tensor);

/** What a conformance suite must know of a quantizer that it does not declare. */
export interface QuantizerConformance {
  /** default `'identity'` */
  gradient?: ExpectedGradient;
  /** default `testedBackends` of `@qornn/testing`: wasm, cpu, and tensorflow where there is one */
  backends?: readonly string[];
}

/**
 * Registers a Vitest suite that checks a quantizer against the `Quantizer` interface: `apply` equals step · code bit for bit, codes
 * are in the declared range and pack at the declared width, first and second derivatives, weights of zeros, with NaN and without
 * entries, the configuration, other widths, variables, and memory.
 *
 * @param name title of the suite
 * @param make returns the quantizer; a factory must be registered under its name
 * @example
 * registerQuantizer('powerOfTwo', powerOfTwoQuantizer);
 * describeQuantizer('powerOfTwo', () => powerOfTwoQuantizer({ exponents: 5 }));
 */
export function describeQuantizer(
  name: string,
  make: () => Quantizer,
  { gradient = 'identity', backends = testedBackends }: QuantizerConformance = {},
): void {
  describe(name, () => {
    describe.each(backends)('on %s', (backend) => {
      beforeAll(() => useBackend(backend));
      itComputes(make());
      itDifferentiates(make(), gradient);
      itOwnsNoTensors(make());
    });
    describe('in configurations', () => {
      beforeAll(() => useBackend(backends[0]));
      itIsRestored(make());
    });
  });
}

/** Values of the variables for a weight: as they start, and as they are after a refresh. */
function variablesOf(quantizer: Quantizer, w: tf.Tensor): (tf.Tensor[] | undefined)[] {
  const { variables } = quantizer;
  if (!variables) return [undefined];
  return [
    undefined,
    variables.map((own) => own.initialize(w)),
    variables.map((own) => (own.refresh ?? own.initialize)(w)),
  ];
}

/** Values of codes as `QuantizedTensor` defines them. */
function decoded({ codes, scale, shape, identity = 0 }: QuantizedTensor): Float32Array {
  const columns = shape[1]!;
  return Float32Array.from(codes, (code, i) => {
    const value = Math.fround(code * scale[scale.length === 1 ? 0 : Math.floor(i / columns)]!);
    return i % (columns + 1) === 0 && identity ? value + identity : value;
  });
}

function itComputes(quantizer: Quantizer): void {
  const { bits, square = false } = quantizer;
  const shape: [number, number] = square ? [3, 3] : [3, 2];

  it('returns float32 weights of the same shape, and keeps its input', () => {
    forEachWeight(square, (w) => {
      const before = w.dataSync().slice();
      const applied = quantizer.apply(w);
      expect(applied.shape).toEqual(w.shape);
      expect(applied.dtype).toBe('float32');
      expect(applied.id).not.toBe(w.id);
      expect(quantizer.apply(w).dataSync()).toEqual(applied.dataSync());
      expect(w.dataSync()).toEqual(before);
      if (bits === null) expect(applied.dataSync()).toEqual(before);
    });
  });

  it('lets NaN of a diverged weight show', () => {
    tf.tidy(() => {
      const w = tf.tensor2d([1, Number.NaN, ...new Array<number>(shape[0] * shape[1] - 2).fill(0.5)], shape);
      expect([...quantizer.apply(w).dataSync()].some(Number.isNaN)).toBe(true);
      if (bits !== null) expect(() => quantizer.encode(w)).toThrow(/^.+$/);
    });
  });

  it('handles weights without entries: none or an error from apply, an error from encode', () => {
    tf.tidy(() => {
      const empty = tf.zeros(square ? [0, 0] : [0, 3]);
      if (square) expect(() => quantizer.apply(empty)).toThrow(/^.+$/);
      else expect(quantizer.apply(empty).shape).toEqual([0, 3]);
      if (bits !== null) expect(() => quantizer.encode(empty)).toThrow(/^.+$/);
    });
  });

  if (square) {
    it('throws for weights that are not square', () => {
      expect(() => tf.tidy(() => quantizer.apply(tf.ones([2, 3])))).toThrow(/^.+$/);
    });
  }
  if (bits === null) return;

  it('encodes weights as integers that decode to the result of apply, bit for bit', () => {
    forEachWeight(square, (w) => {
      for (const variables of variablesOf(quantizer, w)) {
        const encoded = quantizer.encode(w, variables);
        expect(encoded.shape).toEqual(w.shape);
        expect(Array.from(encoded.codes).every(Number.isInteger)).toBe(true);
        expect(quantizer.apply(w, variables).dataSync()).toEqual(decoded(encoded));
      }
    });
  });

  it('has codes within their declared bits and levels, which pack and unpack', () => {
    const different = new Set<number>();
    forEachWeight(square, (w) => {
      for (const variables of variablesOf(quantizer, w)) {
        const encoded = quantizer.encode(w, variables);
        const { codes, bits: width, levels } = requireEncoded(quantizer, encoded);
        expect(levels).toBe(quantizer.levels);
        expect(Array.from(unpackCodes(packCodes(codes, width), width, codes.length))).toEqual(Array.from(codes));
        for (const code of codes) different.add(code);
      }
    });
    expect(different.size, 'different codes').toBeLessThanOrEqual(quantizer.levels ?? levelsOf(bits));
  });

  if (quantizer.scaledCodes) {
    it('has codes and a step as tensors (scaledCodes) whose product is the result of apply', () => {
      forEachWeight(square, (w) => {
        const { codes, step, identity = 0 } = quantizer.scaledCodes!(w);
        const product = tf.mul(codes, step);
        expectClose(quantizer.apply(w), identity ? tf.add(product, tf.mul(identity, tf.eye(w.shape[0]))) : product, 0);
      });
    });
  }
}

function itDifferentiates(quantizer: Quantizer, gradient: ExpectedGradient): void {
  const square = () => tf.randomNormal<tf.Rank.R2>([4, 4], 0, 0.6, 'float32', 5);
  const applied = (w: tf.Tensor) => quantizer.apply(w);

  it('has the declared gradient', () => {
    tf.tidy(() => {
      const w = square();
      if (gradient === 'differences') return expectGradient(applied, w);
      const dy = tf.randomNormal([4, 4], 0, 1, 'float32', 6);
      const actual = withKernelNamed(() => tf.grad(applied)(w, dy));
      expectClose(actual, gradient === 'identity' ? dy : gradient(w, dy));
    });
  });

  it('has a second derivative', () => {
    tf.tidy(() => {
      const w = square();
      const first = (x: tf.Tensor) => tf.grad((z) => tf.sum(tf.square(applied(z))))(x);
      if (gradient === 'differences') return expectGradient(first, w);
      const dy = tf.randomNormal([4, 4], 0, 1, 'float32', 7);
      const second = withKernelNamed(() => tf.grad(first)(w, dy));
      // Of Σ q(w)²: the gradient is 2 q(w) q'(w), and that of a straight-through q' of 1 is 2.
      if (gradient === 'identity') expectClose(second, tf.mul(dy, 2));
      else expect([...second.dataSync()].every(Number.isFinite)).toBe(true);
    });
  });

  const trainable = quantizer.variables?.filter((own) => own.trainable) ?? [];
  if (trainable.length === 0 || trainable.length < quantizer.variables!.length) return;
  it('is differentiable in its trainable variables', () => {
    tf.tidy(() => {
      const w = square();
      const variables = trainable.map((own) => own.initialize(w));
      const gradients = tf.grads((...all) => quantizer.apply(w, all))(variables);
      gradients.forEach((of, i) => {
        expect(of.shape).toEqual(variables[i]!.shape);
        expect([...of.dataSync()].every(Number.isFinite)).toBe(true);
      });
    });
  });
}

function itOwnsNoTensors(quantizer: Quantizer): void {
  it('leaks no tensors, gradients included', () => {
    const w = tf.randomNormal([4, 4], 0, 1, 'float32', 1);
    const variables = quantizer.variables?.map((own) => (own.refresh ?? own.initialize)(w));
    expectNoNewTensors(() => {
      quantizer.apply(w).dispose();
      quantizer.apply(w, variables).dispose();
      if (quantizer.bits !== null) {
        quantizer.encode(w);
        quantizer.encode(w, variables);
      }
      if (quantizer.scaledCodes) {
        const { codes, step } = quantizer.scaledCodes(w);
        tf.dispose([codes, step]);
      }
      for (const own of quantizer.variables ?? []) {
        own.initialize(w).dispose();
        own.refresh?.(w).dispose();
      }
      withKernelNamed(() => tf.grad((x) => quantizer.apply(x, variables))(w)).dispose();
    });
    tf.dispose([w, ...(variables ?? [])]);
  });
}

function itIsRestored(quantizer: Quantizer): void {
  const config = () => JSON.parse(JSON.stringify(quantizer.getConfig())) as { name: string } & Record<string, unknown>;

  it('is restored from its configuration by name, through JSON', () => {
    expect(config()).toEqual(quantizer.getConfig());
    const restored = getQuantizer(config());
    expect(quantizer.name).toBe(config().name);
    expect(restored.name).toBe(quantizer.name);
    expect(restored.getConfig()).toEqual(quantizer.getConfig());
    expect([restored.bits, restored.levels, restored.square ?? false]).toEqual([
      quantizer.bits,
      quantizer.levels,
      quantizer.square ?? false,
    ]);
    forEachWeight(quantizer.square ?? false, (w) => {
      expect(restored.apply(w).dataSync()).toEqual(quantizer.apply(w).dataSync());
    });
  });

  it('refuses an option that it does not know, and names it', () => {
    expect(() => getQuantizer({ ...config(), noSuchOption: 1 })).toThrow('noSuchOption');
  });

  if (quantizer.withBits && quantizer.bits !== null) {
    it('is the same at its own bit width (withBits)', () => {
      expect(withBits(quantizer, quantizer.bits!).getConfig()).toEqual(quantizer.getConfig());
    });
  }

  if (quantizer.variables) {
    it('has variables with different names', () => {
      const names = quantizer.variables!.map((own) => own.name);
      expect(new Set(names).size).toBe(names.length);
    });
  }
}
