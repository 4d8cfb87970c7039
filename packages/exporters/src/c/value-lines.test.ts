import type { IntModel, OrthogonalLayer } from '@qornn/int-runtime';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../testing/random.js';
import { randomModel } from '../testing/random-models.js';
import { type ValueLine, valueLines } from './value-lines.js';

function valueModel(seed: number): { model: IntModel<OrthogonalLayer>; bound: number } {
  const random = randomFrom(seed);
  const outputs = random.integer(1, 4);
  const floats = (of: () => number) => Float32Array.from({ length: outputs }, of);
  const base = randomModel(seed, { units: 1, layers: 1 });
  return {
    bound: Math.floor(2 ** (31 * random.uniform())),
    model: {
      ...base,
      readout: { ...base.readout, outputs, scale: 2 ** random.integer(-40, 10) * (1 + random.uniform()) },
      outputNormalization: random.chance(1 / 5)
        ? null
        : {
            mean: floats(() => random.within() * 2 ** random.integer(-10, 20)),
            std: floats(() => (1 + random.uniform()) * 2 ** random.integer(-20, 20)),
          },
    },
  };
}

function byLine({ base, multiplier, addend, shift }: ValueLine, o: number, bound: number): number {
  const sum = BigInt(multiplier) * BigInt(o + bound) + BigInt(addend);
  expect(sum < 2n ** 64n).toBe(true);
  return base + Number(sum >> BigInt(shift));
}

describe('valueLines', () => {
  it('gives values within the stated error, at most one unit, and all in int32', () => {
    for (let seed = 0; seed < trials(300); seed++) {
      const random = randomFrom(seed);
      const { model, bound } = valueModel(seed);
      const lines = valueLines(model, bound);
      expect(lines.error).toBeLessThan(1);
      const unit = 2 ** lines.fractionBits;
      const tried = [-bound, bound, 0, ...Array.from({ length: 40 }, () => random.integer(-bound, bound))];
      lines.outputs.forEach((line, output) => {
        const { mean, std } = model.outputNormalization ?? { mean: [0], std: [1] };
        for (const o of tried) {
          const value = (mean[output] ?? 0) + (std[output] ?? 1) * (model.readout.scale * o);
          const fixed = byLine(line, o, lines.bound);
          expect(fixed).toBe(fixed | 0);
          expect(Math.abs(fixed - value * unit), `seed ${seed}, o ${o}`).toBeLessThanOrEqual(lines.error);
        }
        expect(line.multiplier).toBeLessThan(2 ** 32);
        expect(line.shift).toBeGreaterThanOrEqual(1);
        expect(line.shift).toBeLessThanOrEqual(32);
      });
    }
  });

  it('uses all bits of int32: with one more fraction bit a value would not fit', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { model, bound } = valueModel(seed);
      const lines = valueLines(model, bound);
      const largest = lines.outputs.flatMap((line) => [byLine(line, lines.bound, lines.bound), line.base]);
      expect(Math.max(...largest.map(Math.abs))).toBeGreaterThan(2 ** 30 - 2 ** 20);
    }
  });

  it('refuses values that doubles cannot scale', () => {
    const { model } = valueModel(1);
    const readout = { ...model.readout, scale: 1e302 };
    expect(() => valueLines({ ...model, readout, outputNormalization: null }, 100)).toThrow(
      'readout.scale: values up to',
    );
  });
});
