import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from './pareto.js';

const anyPoints = fc.array(
  fc.record({ bytes: fc.integer({ min: 1, max: 50 }), value: fc.integer({ min: 0, max: 20 }) }),
  {
    minLength: 1,
  },
);

describe('paretoFront', () => {
  it('has no point that another beats, and beats all that are not on it', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom('max' as const, 'min' as const), (points, goal) => {
        const noWorse = (a: number, b: number) => (goal === 'max' ? a >= b : a <= b);
        const front = paretoFront(points, { goal });
        for (const point of points) {
          expect(front.some((best) => best.bytes <= point.bytes && noWorse(best.value, point.value))).toBe(true);
        }
        front.slice(1).forEach((point, i) => {
          expect(point.bytes).toBeGreaterThan(front[i]!.bytes);
          expect(noWorse(front[i]!.value, point.value)).toBe(false);
        });
      }),
    );
  });
});
