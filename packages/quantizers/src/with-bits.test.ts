import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { binaryQuantizer } from './binary-quantizer.js';
import { deltaFromIdentity } from './delta-from-identity.js';
import { dorefaQuantizer } from './dorefa-quantizer.js';
import { learnedRangeQuantizer } from './learned-range-quantizer.js';
import { learnedStepQuantizer } from './learned-step-quantizer.js';
import { noQuantizer } from './no-quantizer.js';
import { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
import type { Quantizer } from './quantizer.js';
import { uniformQuantizer } from './uniform-quantizer.js';
import { variablesAtBits, withBits } from './with-bits.js';

beforeAll(() => useBackend('cpu'));

describe('withBits', () => {
  it.each([
    (bits: number) => uniformQuantizer({ bits, granularity: 'row', scale: 'percentile', percentile: 0.9 }),
    (bits: number) => learnedRangeQuantizer({ bits }),
    (bits: number) => learnedStepQuantizer({ bits }),
    (bits: number) => dorefaQuantizer({ bits }),
    (bits: number) => deltaFromIdentity(learnedStepQuantizer({ bits, granularity: 'row' })),
    (bits: number) => orthogonalRoundingQuantizer(uniformQuantizer({ bits })),
  ])('changes the width and nothing else (%#)', (make) => {
    const six = withBits(make(4), 6);
    expect(six.bits).toBe(6);
    expect(six.getConfig()).toEqual(make(6).getConfig());
    expect(withBits(six, 6)).toBe(six);
  });

  it.each([binaryQuantizer(), noQuantizer(), deltaFromIdentity(noQuantizer())])(
    'throws for a quantizer without bits: $name',
    (q) => {
      expect(() => withBits(q, 4)).toThrow(`withBits: '${q.name}' has one bit width only (no withBits), not 4`);
    },
  );

  it('uses the method withBits of a custom quantizer, for any names of its options', () => {
    const powers = (exponents: number): Quantizer => ({
      ...noQuantizer(),
      ...{ name: 'powersFromOutside', bits: exponents + 1, levels: 2 * exponents + 1 },
      withBits: (bits) => powers(bits - 1),
      getConfig: () => ({ name: 'powersFromOutside', exponents }),
    });
    expect(withBits(powers(3), 6).getConfig()).toEqual({ name: 'powersFromOutside', exponents: 5 });
    expect(withBits(deltaFromIdentity(powers(3)), 6).getConfig()).toMatchObject({ quantizer: { exponents: 5 } });
    const stubborn = { ...powers(3), withBits: () => powers(3) };
    expect(() => withBits(stubborn, 6)).toThrow("withBits: 'powersFromOutside' was asked for 6 bits, but gave 4");
  });

  it('throws for a bit width out of range', () => {
    expect(() => withBits(uniformQuantizer({ bits: 8 }), 9)).toThrow('bits is 9; it must be an integer from 1 to 8');
  });
});

describe('variablesAtBits', () => {
  it('keeps the range of learned steps and their gradient, also in wrappers', () => {
    const step = tf.scalar(0.125);
    for (const quantizer of [learnedStepQuantizer({ bits: 8 }), deltaFromIdentity(learnedStepQuantizer({ bits: 8 }))]) {
      const [five] = variablesAtBits(quantizer, [step], 5);
      expect(five!.dataSync()[0]).toBe(1);
      const [back] = variablesAtBits(withBits(quantizer, 5), [five!], 8);
      expect(back!.dataSync()[0]).toBe(0.125);
      expectClose(tf.grad((s) => variablesAtBits(quantizer, [s], 5)[0]!)(step), [8]);
    }
  });

  it('changes a quantized weight by no more than the new resolution', () => {
    const w = tf.randomNormal([16, 16], 0, 1, 'float32', 4);
    const eight = learnedStepQuantizer({ bits: 8 });
    const variables = [tf.scalar(3 / 128)];
    const five = withBits(eight, 5);
    const difference = tf.sub(five.apply(w, variablesAtBits(eight, variables, 5)), tf.clipByValue(w, -3, 3 - 3 / 16));
    expect(tf.max(tf.abs(difference)).dataSync()[0]).toBeLessThanOrEqual(3 / 32 + 1e-6);
  });

  it('returns new tensors, and resets offsets, which belong to one bit width', () => {
    const quantizer = orthogonalRoundingQuantizer(uniformQuantizer({ bits: 4 }));
    const offset = tf.ones([2, 2]);
    const [other] = variablesAtBits(quantizer, [offset], 6);
    expect(other!.id).not.toBe(offset.id);
    expect(Array.from(other!.dataSync())).toEqual([0, 0, 0, 0]);
    expectNoNewTensors(() => tf.dispose(variablesAtBits(quantizer, [offset], 6)));
    expectNoNewTensors(() => tf.dispose(variablesAtBits(learnedStepQuantizer({ bits: 4 }), [offset], 6)));
  });

  it('throws for a wrong number of variables', () => {
    expect(() => variablesAtBits(learnedStepQuantizer({ bits: 4 }), [], 6)).toThrow(
      "variablesAtBits: there are 0 variables; 'learnedStep' has 1",
    );
  });
});
