import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairOrder, spreadOrder } from './fair-order.js';

const ascending = (order: Int32Array) => Array.from(order).sort((a, b) => a - b);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('fairOrder', () => {
  it('has every kind within one of its share in every beginning, and every sample once', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sizes, fc.string(), (counts, seed) => {
        // Sorted by kind, as files often are.
        const kinds = counts.flatMap((count, kind) => new Array<number>(count).fill(kind));
        const order = fairOrder(kinds, seed);
        expect(ascending(order)).toEqual(numbers(kinds.length));
        const seen = new Array<number>(counts.length).fill(0);
        order.forEach((n, k) => {
          seen[kinds[n]!]!++;
          const off = seen.map((had, kind) => Math.abs(had - ((k + 1) * counts[kind]!) / kinds.length));
          expect(Math.max(...off)).toBeLessThan(1);
        });
      }),
    );
  });

  it('holds for many kinds, one of them large', () => {
    const counts = [5000, ...new Array<number>(3000).fill(1)];
    const kinds = counts.flatMap((count, kind) => new Array<number>(count).fill(kind));
    let large = 0;
    fairOrder(kinds, '0').forEach((n, k) => {
      if (kinds[n] === 0) large++;
      expect(Math.abs(large - ((k + 1) * 5000) / 8000)).toBeLessThan(1);
    });
  });

  it('is the same for the same seed, and another for another', () => {
    const kinds = numbers(100).map((n) => n % 3);
    expect(fairOrder(kinds, 'a')).toEqual(fairOrder(kinds, 'a'));
    expect(fairOrder(kinds, 'a')).not.toEqual(fairOrder(kinds, 'b'));
    expect(fairOrder([], 'a')).toHaveLength(0);
    expect(Array.from(fairOrder([7], 'a'))).toEqual([0]);
  });
});

describe('spreadOrder', () => {
  it('has every number once', () => {
    for (const count of [0, 1, 2, 3, 64, 65, 1000]) {
      expect(ascending(spreadOrder(count, 'x'))).toEqual(numbers(count));
    }
  });

  it('has of every segment of the file its share, within a few', () => {
    for (const count of [256, 300, 1000]) {
      const order = spreadOrder(count, 'x');
      for (const first of [32, 100, 128]) {
        for (let tenth = 0; tenth < 10; tenth++) {
          const within = order.slice(0, first).filter((n) => Math.floor((10 * n) / count) === tenth).length;
          expect(Math.abs(within - first / 10)).toBeLessThan(4);
        }
      }
    }
  });

  it('does not fall in with what repeats in a file', () => {
    for (const period of [2, 3, 4, 8]) {
      const counts = new Array<number>(period).fill(0);
      for (const n of spreadOrder(1024, 'x').slice(0, 256)) counts[n % period]!++;
      for (const count of counts) expect(Math.abs(count - 256 / period)).toBeLessThan(32);
    }
  });
});
