import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from './pareto-front.js';

const anyPoints = fc.array(
  fc.record({ bytes: fc.integer({ min: 1, max: 50 }), value: fc.integer({ min: 0, max: 20 }) }),
);

describe('paretoFront', () => {
  it('has exactly the points that no other dominates, by bytes', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom('max' as const, 'min' as const), (points, goal) => {
        const cost = ({ value }: { value: number }) => (goal === 'max' ? -value : value);
        const isDominated = (point: (typeof points)[number]) =>
          points.some(
            (other) =>
              other.bytes <= point.bytes &&
              cost(other) <= cost(point) &&
              (other.bytes < point.bytes || cost(other) < cost(point)),
          );
        const front = paretoFront(points, { goal });
        expect(new Set(front)).toEqual(new Set(points.filter((point) => !isDominated(point))));
        expect(front.length).toBe(new Set(front).size);
        front.slice(1).forEach((point, i) => {
          expect(point.bytes).toBeGreaterThanOrEqual(front[i]!.bytes);
          expect(cost(point)).toBeLessThanOrEqual(cost(front[i]!));
        });
      }),
    );
  });

  it('has one point, none, and all of equal ones', () => {
    const one = { bytes: 9, value: 1 };
    expect(paretoFront([], { goal: 'max' })).toEqual([]);
    expect(paretoFront([one], { goal: 'max' })).toEqual([one]);
    expect(paretoFront([one, { bytes: 9, value: 0 }, { ...one }], { goal: 'max' })).toEqual([one, one]);
    expect(paretoFront([one, { bytes: 8, value: 1 }], { goal: 'max' })).toEqual([{ bytes: 8, value: 1 }]);
  });
});
