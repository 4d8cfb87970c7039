import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from './distribution.js';

const many = (distribution: Parameters<typeof drawn>[0], key = 'a') =>
  Array.from({ length: 2000 }, (_, trial) => drawn(distribution, 3, trial, key) as number);

describe('drawn', () => {
  it('stays within the bounds', () => {
    const bound = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const kind = fc.constantFrom('uniform' as const, 'logUniform' as const);
    fc.assert(
      fc.property(kind, bound, bound, fc.nat(), (kind, a, b, trial) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const value = drawn({ kind, min, max }, 0, trial, 'a') as number;
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is uniform, in the value or in its logarithm', () => {
    const below = (values: number[], limit: number) => values.filter((value) => value < limit).length / values.length;
    expect(below(many({ kind: 'uniform', min: 0, max: 4 }), 1)).toBeCloseTo(0.25, 1);
    expect(below(many({ kind: 'logUniform', min: 1, max: 10_000 }), 10)).toBeCloseTo(0.25, 1);
    expect(below(many({ kind: 'logInteger', min: 1, max: 9999 }), 10)).toBeCloseTo(0.25, 1);
    expect(new Set(many({ kind: 'integer', min: -1, max: 2 }))).toEqual(new Set([-1, 0, 1, 2]));
    expect(new Set(many({ kind: 'choice', values: ['x', null] }))).toEqual(new Set(['x', null]));
  });

  it('depends on seed, trial and key, and draws keys independently', () => {
    const [a, b] = [many({ kind: 'integer', min: 0, max: 1 }, 'a'), many({ kind: 'integer', min: 0, max: 1 }, 'b')];
    const both = a.filter((value, i) => value === 1 && b[i] === 1).length / a.length;
    expect(both).toBeCloseTo(0.25, 1);
    expect(many({ kind: 'integer', min: 0, max: 1 }, 'a')).toEqual(a);
  });

  it('has few digits', () => {
    for (const value of many({ kind: 'logUniform', min: 1e-5, max: 1 })) {
      expect(Number(value.toPrecision(4))).toBe(value);
    }
  });
});
