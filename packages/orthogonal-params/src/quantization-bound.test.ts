import { uniformQuantizer } from '@qornn/quantizers';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { quantizationBound } from './quantization-bound.js';
import { singularValues } from './singular-values.js';

beforeAll(() => useBackend('wasm'));

const cases = [8, 32, 96].flatMap((n) => [1, 2, 3, 4, 6, 8].map((bits) => ({ n, bits })));

function measured(n: number, bits: number) {
  const w = haar(n, 5);
  const rounded = uniformQuantizer({ bits }).apply(w) as tf.Tensor2D;
  const values = singularValues(rounded);
  return {
    alpha: tf.max(tf.abs(w)).dataSync()[0]!,
    distance: tf.norm(tf.sub(rounded, w)).dataSync()[0]!,
    defect: orthogonalityDefect(rounded),
    smallest: Math.min(...values),
    largest: Math.max(...values),
  };
}

describe('quantizationBound', () => {
  it.each(cases)('holds for a Haar-distributed matrix of size $n at $bits bits', ({ n, bits }) => {
    const { alpha, distance, defect, smallest, largest } = measured(n, bits);
    for (const bound of [quantizationBound({ n, bits, alpha }), quantizationBound({ n, bits })]) {
      expect(distance).toBeLessThanOrEqual(bound.distance);
      expect(defect).toBeLessThanOrEqual(bound.defect);
      expect(smallest).toBeGreaterThanOrEqual(bound.smallestSingularValue);
      expect(largest).toBeLessThanOrEqual(bound.largestSingularValue);
    }
  });

  it.each(cases.filter(({ n, bits }) => n >= 32 && bits >= 3))(
    'comes near by its typical values: $n at $bits bits',
    ({ n, bits }) => {
      const { alpha, distance, defect, smallest, largest } = measured(n, bits);
      const { typical } = quantizationBound({ n, bits, alpha });
      expect(distance / typical.distance).toBeGreaterThan(0.85);
      expect(distance / typical.distance).toBeLessThan(1.15);
      expect(defect / typical.defect).toBeGreaterThan(0.8);
      expect(defect / typical.defect).toBeLessThan(1.2);
      // The extreme singular values approach the edges of the spectrum and can slightly exceed them.
      expect(largest - 1).toBeLessThan(1.3 * (typical.largestSingularValue - 1));
      expect(1 - smallest).toBeLessThan(1.3 * (1 - typical.smallestSingularValue));
    },
  );

  it('holds in the worst case: every entry has the maximal rounding error', () => {
    // A Hadamard matrix: half of its entries are clamped by a whole step.
    const w = tf.tensor2d(
      [0.5, 0.5, 0.5, 0.5, 0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, -0.5, 0.5, -0.5, -0.5, 0.5],
      [4, 4],
    );
    const rounded = uniformQuantizer({ bits: 2 }).apply(w);
    const bound = quantizationBound({ n: 4, bits: 2, alpha: 0.5 });
    const distance = tf.norm(tf.sub(rounded, w)).dataSync()[0]!;
    expect(distance).toBeCloseTo(0.25 * Math.sqrt(10), 5);
    expect(distance).toBeLessThanOrEqual(bound.distance);
  });

  it('names the invalid argument', () => {
    expect(() => quantizationBound({ n: 0, bits: 4 })).toThrow('n is 0');
    expect(() => quantizationBound({ n: 4, bits: 9 })).toThrow('bits is 9; it must be an integer from 1 to 8');
    expect(() => quantizationBound({ n: 4, bits: 4, alpha: -1 })).toThrow('alpha is -1');
  });
});
