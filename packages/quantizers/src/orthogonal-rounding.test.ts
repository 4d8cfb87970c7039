import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeRange } from './code-range.js';
import { deltaFromIdentity } from './delta-from-identity.js';
import { orthogonalRounding } from './orthogonal-rounding.js';
import type { QuantizedTensor } from './quantizer.js';
import { orthogonalMatrix } from './testing/matrices.js';
import { uniformQuantizer } from './uniform-quantizer.js';

beforeAll(() => useBackend('cpu'));

const norms = ({ codes, shape, scale, identity = 0 }: QuantizedTensor) => {
  const n = shape[0]!;
  const w = Float64Array.from(codes, (code, k) => {
    return code * scale[scale.length === 1 ? 0 : Math.floor(k / n)]! + (k % (n + 1) === 0 ? identity : 0);
  });
  const c = w.reduce((sum, value) => sum + value * value, 0) / n;
  let gram = 0; // ‖W Wᵀ‖²
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      let product = 0;
      for (let j = 0; j < n; j++) product += w[i * n + j]! * w[k * n + j]!;
      gram += product * product;
    }
  }
  return { n, c, gram };
};
/** ‖W Wᵀ − c I‖²_F with the best c; of the decoded matrix. */
const distance = (quantized: QuantizedTensor) => {
  const { n, c, gram } = norms(quantized);
  return gram - n * c * c;
};
/** ‖W Wᵀ − I‖_F / √n, for W scaled so that the mean squared norm of its rows is 1. */
const defects = (quantized: QuantizedTensor) => {
  const { n, c, gram } = norms(quantized);
  return { plain: Math.sqrt((gram - 2 * n * c + n) / n), scaled: Math.sqrt((gram / (c * c) - n) / n) };
};

/** A product of rotations by small angles in all planes: an orthogonal matrix whose diagonal is large. */
function smallRotations(n: number): Float32Array {
  const w = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const angle = 0.15 * Math.sin(i * n + j + 1);
      for (let k = 0; k < n; k++) {
        const [a, b] = [w[i * n + k]!, w[j * n + k]!];
        w[i * n + k] = Math.cos(angle) * a - Math.sin(angle) * b;
        w[j * n + k] = Math.sin(angle) * a + Math.cos(angle) * b;
      }
    }
  }
  return Float32Array.from(w);
}

const small = fc
  .record({
    n: fc.integer({ min: 1, max: 5 }),
    bits: fc.integer({ min: 1, max: 8 }),
    byRow: fc.boolean(),
  })
  .chain(({ n, bits, byRow }) => {
    const { smallest, largest } = codeRange(bits);
    return fc.record({
      codes: fc.array(fc.integer({ min: smallest, max: largest }), { minLength: n * n, maxLength: n * n }),
      scale: fc.array(fc.float({ min: 0.5, max: 2, noNaN: true }), {
        minLength: byRow ? n : 1,
        maxLength: byRow ? n : 1,
      }),
      shape: fc.constant<number[]>([n, n]),
      bits: fc.constant(bits),
    });
  })
  .map(
    ({ codes, scale, ...rest }): QuantizedTensor => ({
      codes: Int8Array.from(codes),
      scale: Float32Array.from(scale),
      ...rest,
    }),
  );

describe('orthogonalRounding', () => {
  it.each([...[3, 4, 5, 6].map((bits) => [64, bits] as const), [256, 4] as const])(
    'halves the defect of nearest rounding, for n = %i at %i bits',
    (n, bits) => {
      const nearest = uniformQuantizer({ bits }).encode(tf.tensor2d(orthogonalMatrix(n, n + bits), [n, n]));
      const before = defects(nearest);
      const after = defects(orthogonalRounding(nearest));
      expect(after.plain).toBeLessThan(before.plain / 2);
      expect(after.scaled).toBeLessThan(before.scaled / 2);
    },
  );

  it('halves the defect with one step per row, too', () => {
    const w = tf.tensor2d(orthogonalMatrix(64, 1), [64, 64]);
    const nearest = uniformQuantizer({ bits: 4, granularity: 'row' }).encode(w);
    expect(defects(orthogonalRounding(nearest)).scaled).toBeLessThan(defects(nearest).scaled / 2);
  });

  it('ends where no single change helps, with codes in range and no larger defect', () => {
    fc.assert(
      fc.property(small, (nearest) => {
        const rounded = orthogonalRounding(nearest, { sweeps: 1000 });
        const { smallest, largest } = codeRange(nearest.bits);
        const slack = 1e-6 * norms(rounded).c ** 2 + 1e-6;
        expect(rounded).toEqual({ ...nearest, codes: rounded.codes });
        const reached = distance(rounded);
        expect(reached).toBeLessThanOrEqual(distance(nearest) + slack);
        rounded.codes.forEach((code, k) => {
          expect(code >= smallest && code <= largest).toBe(true);
          for (const changed of [code - 1, code + 1]) {
            if (changed < smallest || changed > largest) continue;
            const codes = rounded.codes.slice();
            codes[k] = changed;
            expect(distance({ ...rounded, codes })).toBeGreaterThan(reached - slack);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not change orthogonal codes, nor its argument', () => {
    const identity = Int8Array.of(0, 3, 0, -3, 0, 0, 0, 0, 3);
    const quantized = { codes: identity, shape: [3, 3], scale: Float32Array.of(1 / 3), bits: 3 };
    expect(orthogonalRounding(quantized).codes).toEqual(identity);
    const nearest = uniformQuantizer({ bits: 3 }).encode(tf.tensor2d(orthogonalMatrix(16, 1), [16, 16]));
    const codes = nearest.codes.slice();
    const once = orthogonalRounding(nearest);
    expect(nearest.codes).toEqual(codes);
    expect(orthogonalRounding(nearest)).toEqual(once);
  });

  it('leaves a third of the defect when the largest weights were clipped', () => {
    const w = tf.tensor2d(orthogonalMatrix(128, 1), [128, 128]);
    const nearest = uniformQuantizer({ bits: 4 }).encode(w);
    const clipped = uniformQuantizer({ bits: 4, scale: 'percentile', percentile: 0.95 }).encode(w);
    expect(defects(orthogonalRounding(clipped)).scaled).toBeLessThan(defects(nearest).scaled / 3);
  });

  it('makes the decoded matrix orthogonal, including the multiple of the identity', () => {
    const n = 24;
    const w = smallRotations(n);
    const multiple = 0.85;
    const nearest = deltaFromIdentity(uniformQuantizer({ bits: 4 }), { multiple }).encode(tf.tensor2d(w, [n, n]));
    const rounded = orthogonalRounding(nearest);
    expect(rounded.identity).toBe(multiple);
    expect(defects(rounded).scaled).toBeLessThan(0.7 * defects(nearest).scaled);
  });

  it('terminates for steps of any size', () => {
    const scale = Float32Array.of(1e-30, 1, 1e30);
    const codes = Int8Array.of(1, 2, -3, 3, 1, 2, -2, 3, 1);
    const { codes: rounded } = orthogonalRounding({ codes, shape: [3, 3], scale, bits: 3 });
    expect(rounded.every((code) => code >= -4 && code <= 3)).toBe(true);
  });

  it.each<[Partial<QuantizedTensor>, string]>([
    [{ shape: [2, 3] }, 'orthogonalRounding: needs a nonempty square matrix, not shape [2,3]'],
    [{ shape: [4] }, 'not shape [4]'],
    [{ scale: Float32Array.of(0) }, 'orthogonalRounding: scale[0] is 0; it must be a finite number > 0'],
  ])('throws for %j', (change, message) => {
    const quantized = { codes: new Int8Array(4), shape: [2, 2], scale: Float32Array.of(1), bits: 2 };
    expect(() => orthogonalRounding({ ...quantized, ...change })).toThrow(message);
  });

  it('throws for options out of range or unknown', () => {
    const quantized = { codes: new Int8Array(1), shape: [1, 1], scale: Float32Array.of(1), bits: 2 };
    expect(() => orthogonalRounding(quantized, { sweeps: 0 })).toThrow('sweeps is 0; it must be an integer ≥ 1');
    expect(() => orthogonalRounding(quantized, { passes: 1 } as never)).toThrow("unknown option 'passes'");
  });
});
