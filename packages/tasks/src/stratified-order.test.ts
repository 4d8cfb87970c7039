import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOrder, stratifiedOrder } from './stratified-order.js';

const ascending = (order: Int32Array) => Array.from(order).sort((a, b) => a - b);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('stratifiedOrder', () => {
  it('is a permutation with every class within one of its proportion in every prefix', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sizes, fc.string(), (counts, seed) => {
        // Sorted by class, as files often are.
        const classes = counts.flatMap((count, kind) => new Array<number>(count).fill(kind));
        const order = stratifiedOrder(classes, seed);
        expect(ascending(order)).toEqual(numbers(classes.length));
        const seen = new Array<number>(counts.length).fill(0);
        order.forEach((n, k) => {
          seen[classes[n]!]!++;
          const off = seen.map((had, kind) => Math.abs(had - ((k + 1) * counts[kind]!) / classes.length));
          expect(Math.max(...off)).toBeLessThan(1);
        });
      }),
    );
  });

  it('holds for many classes, one of them large', () => {
    const counts = [5000, ...new Array<number>(3000).fill(1)];
    const classes = counts.flatMap((count, kind) => new Array<number>(count).fill(kind));
    let large = 0;
    stratifiedOrder(classes, '0').forEach((n, k) => {
      if (classes[n] === 0) large++;
      expect(Math.abs(large - ((k + 1) * 5000) / 8000)).toBeLessThan(1);
    });
  });

  it('is reproducible by its seed', () => {
    const classes = numbers(100).map((n) => n % 3);
    expect(stratifiedOrder(classes, 'a')).toEqual(stratifiedOrder(classes, 'a'));
    expect(stratifiedOrder(classes, 'a')).not.toEqual(stratifiedOrder(classes, 'b'));
    expect(stratifiedOrder([], 'a')).toHaveLength(0);
    expect(Array.from(stratifiedOrder([7], 'a'))).toEqual([0]);
  });
});

describe('spreadOrder', () => {
  it('is a permutation', () => {
    for (const count of [0, 1, 2, 3, 64, 65, 1000]) {
      expect(ascending(spreadOrder(count, 'x'))).toEqual(numbers(count));
    }
  });

  it('covers every segment of the file in proportion, within a few samples', () => {
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

  it('does not correlate with periodic files', () => {
    for (const period of [2, 3, 4, 8]) {
      const counts = new Array<number>(period).fill(0);
      for (const n of spreadOrder(1024, 'x').slice(0, 256)) counts[n % period]!++;
      for (const count of counts) expect(Math.abs(count - 256 / period)).toBeLessThan(32);
    }
  });
});
