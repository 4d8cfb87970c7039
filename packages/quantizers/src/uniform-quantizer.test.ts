import { testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../fixtures/uniform-quantizer.json' with { type: 'json' };
import { QuantizerError } from './errors.js';
import type { Granularity } from './granularity.js';
import { uniformQuantizer } from './uniform-quantizer.js';

const bitWidths = fc.integer({ min: 1, max: 8 });
const granularities = fc.constantFrom<Granularity>('tensor', 'row');
const matrices = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc
    .array(fc.float({ noNaN: true, min: -Math.fround(1e30), max: Math.fround(1e30) }), {
      minLength: rows * columns,
      maxLength: rows * columns,
    })
    .map((values) => ({ values, shape: [rows, columns] as [number, number] })),
);

describe.each(testedBackends)('uniformQuantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it.each(reference.cases.map((c) => [c.bits, c.w.shape.join('x'), c] as const))(
    "gives the paper's authors' values: %i bits, %s",
    (bits, _, c) => {
      const q = uniformQuantizer({ bits }).apply(tf.tensor(c.w.data, c.w.shape));
      expect(q.shape).toEqual(c.w.shape);
      q.dataSync().forEach((value, i) => {
        expect(Math.abs(value - c.q.data[i]!)).toBeLessThanOrEqual(1e-6 * Math.abs(c.q.data[i]!));
      });
    },
  );

  it('decodes to the result of apply, bit for bit, with codes in range', () => {
    fc.assert(
      fc.property(matrices, bitWidths, granularities, ({ values, shape }, bits, granularity) => {
        tf.tidy(() => {
          const w = tf.tensor2d(values, shape);
          const quantizer = uniformQuantizer({ bits, granularity });
          const { codes, scale, ...rest } = quantizer.encode(w);
          expect(rest).toEqual({ shape, bits });
          expect(scale.length).toBe(granularity === 'row' ? shape[0] : 1);
          const decoded = Float32Array.from(codes, (code, i) => {
            expect(code).toBeGreaterThanOrEqual(-(2 ** (bits - 1)));
            expect(code).toBeLessThanOrEqual(bits === 1 ? 1 : 2 ** (bits - 1) - 1);
            return code * scale[granularity === 'row' ? Math.floor(i / shape[1]) : 0]!;
          });
          expect(quantizer.apply(w).dataSync()).toEqual(decoded);
        });
      }),
    );
  });

  it('is idempotent where the entry of largest magnitude is negative', () => {
    fc.assert(
      fc.property(matrices, bitWidths, ({ values, shape }, bits) => {
        tf.tidy(() => {
          const largest = Math.max(...values.map(Math.abs));
          const w = tf.tensor2d([-largest, ...values.slice(1)], shape);
          const quantizer = uniformQuantizer({ bits });
          const once = quantizer.apply(w);
          expect(quantizer.apply(once).dataSync()).toEqual(once.dataSync());
        });
      }),
    );
  });

  it('is odd except at the positive end point', () => {
    fc.assert(
      fc.property(matrices, bitWidths, ({ values, shape }, bits) => {
        const quantizer = uniformQuantizer({ bits });
        const positive = quantizer.encode(tf.tensor2d(values, shape)).codes;
        const negative = quantizer.encode(
          tf.tensor2d(
            values.map((value) => -value),
            shape,
          ),
        ).codes;
        const largest = bits === 1 ? 1 : 2 ** (bits - 1) - 1;
        positive.forEach((code, i) => {
          expect(Math.min(0 - code, largest)).toBe(Math.max(negative[i]!, -largest));
        });
      }),
    );
  });

  it('rounds ties to even', () => {
    // α = 4, so at 3 bits the step is 1.
    const w = tf.tensor1d([-4, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 3.7]);
    expect([...uniformQuantizer({ bits: 3 }).encode(w).codes]).toEqual([-4, 0, 2, 2, 0, -2, -2, 3]);
  });

  it('is ternary at 1 bit', () => {
    const w = tf.tensor1d([-1, -0.6, -0.5, 0.4, 0.6, 1]);
    expect([...uniformQuantizer({ bits: 1 }).apply(w).dataSync()]).toEqual([-1, -1, 0, 0, 1, 1]);
  });

  it('maps zeros to zeros with step 1/2^{k−1}, also per row', () => {
    const zeros = uniformQuantizer({ bits: 3 }).encode(tf.zeros([2, 2]));
    expect([...zeros.codes]).toEqual([0, 0, 0, 0]);
    expect([...zeros.scale]).toEqual([0.25]);
    const rows = uniformQuantizer({ bits: 3, granularity: 'row' }).encode(tf.tensor2d([0, 0, -8, 4], [2, 2]));
    expect([...rows.codes]).toEqual([0, 0, -4, 2]);
    expect([...rows.scale]).toEqual([0.25, 2]);
  });

  it('has one scale per index of the first axis, for any rank', () => {
    const w = tf.tensor3d([1, -2, 0.5, -4, 8, 3, -16, 2], [2, 2, 2]);
    expect([...uniformQuantizer({ bits: 2, granularity: 'row' }).encode(w).scale]).toEqual([2, 8]);
  });

  it('has the straight-through gradient, also for clamped entries', () => {
    const w = tf.tensor2d([0.9, -0.2, 0.3, 0.1], [2, 2]);
    const dy = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    for (const granularity of ['tensor', 'row'] as const) {
      const quantizer = uniformQuantizer({ bits: 2, granularity });
      expect([
        ...tf
          .grad((x) => quantizer.apply(x))(w, dy)
          .dataSync(),
      ]).toEqual([1, 2, 3, 4]);
    }
  });

  it('propagates NaN in apply and throws in encode', () => {
    const w = tf.tensor2d([1, 2, Number.NaN, 4], [2, 2]);
    expect([...uniformQuantizer({ bits: 4 }).apply(w).dataSync()].every(Number.isNaN)).toBe(true);
    const byRow = uniformQuantizer({ bits: 4, granularity: 'row' });
    expect([...byRow.apply(w).dataSync()].map(Number.isNaN)).toEqual([false, false, true, true]);
    expect(() => byRow.encode(w)).toThrow(
      'uniformQuantizer: cannot encode row 1 of the weight of shape [2,2]: it holds NaN or an infinite value',
    );
    expect(() => uniformQuantizer({ bits: 4 }).encode(tf.tensor1d([1, Number.POSITIVE_INFINITY]))).toThrow(
      'cannot encode the weight of shape [2]',
    );
  });

  it('leaks nothing', () => {
    const w = tf.randomNormal([4, 4]);
    const vector = tf.zeros([4]);
    const quantizer = uniformQuantizer({ bits: 4, granularity: 'row' });
    const before = tf.memory().numTensors;
    quantizer.apply(w).dispose();
    quantizer.encode(w);
    tf.grad((x) => quantizer.apply(x))(w).dispose();
    expect(() => quantizer.encode(vector)).toThrow();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('uniformQuantizer', () => {
  it.each([0, 9, 2.5, -1, Number.NaN, undefined, '4'])(
    'throws for %s bits and names the value and the range',
    (bits) => {
      expect(() => uniformQuantizer({ bits: bits as number })).toThrow(
        `uniformQuantizer: bits is ${bits === '4' ? "'4'" : bits}; it must be an integer from 1 to 8`,
      );
    },
  );

  it('sets field and value of the error', () => {
    try {
      uniformQuantizer({ bits: 9 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(QuantizerError);
      expect(error).toMatchObject({ name: 'QuantizerError', field: 'bits', value: 9 });
    }
  });

  it('throws for an unknown granularity or option', () => {
    expect(() => uniformQuantizer({ bits: 4, granularity: 'column' as 'row' })).toThrow(
      "uniformQuantizer: granularity is 'column'; it must be one of tensor, row",
    );
    expect(() => uniformQuantizer({ bits: 4, width: 3 } as never)).toThrow(
      "uniformQuantizer: unknown option 'width'; allowed are bits, granularity, scale, percentile",
    );
  });

  it("throws for granularity 'row' and rank < 2", () => {
    expect(() => uniformQuantizer({ bits: 4, granularity: 'row' }).apply(tf.tensor1d([1]))).toThrow(
      "uniformQuantizer: granularity 'row' needs a tensor of rank 2 or more, not shape [1]",
    );
  });
});
