import { describe, expect, it } from 'vitest';
import { shuffled, shuffledPasses } from './passes.js';

describe('shuffledPasses', () => {
  it('has every sample once per epoch, in a different order', () => {
    const draw = shuffledPasses(10, 'a');
    const pass = (p: number) => Array.from({ length: 10 }, (_, i) => draw(10 * p + i));
    for (const p of [0, 1, 7]) {
      expect(
        pass(p)
          .map(({ sample }) => sample)
          .sort((a, b) => a - b),
      ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(pass(p).every((drawn) => drawn.pass === p)).toBe(true);
    }
    expect(pass(0).map(({ sample }) => sample)).not.toEqual(pass(1).map(({ sample }) => sample));
  });

  it('returns sample n independent of previous calls', () => {
    const draw = shuffledPasses(50, 'a');
    const backwards = Array.from({ length: 300 }, (_, i) => draw(299 - i).sample).reverse();
    const fresh = shuffledPasses(50, 'a');
    expect(backwards).toEqual(Array.from({ length: 300 }, (_, n) => fresh(n).sample));
    const other = shuffledPasses(50, 'b');
    expect(backwards).not.toEqual(Array.from({ length: 300 }, (_, n) => other(n).sample));
  });

  it('continues from one epoch to the next within a batch', () => {
    const draw = shuffledPasses(3, 'a');
    expect([2, 3].map((n) => draw(n).pass)).toEqual([0, 1]);
  });
});

describe('shuffled', () => {
  it('returns all orders with about equal frequency', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffled(3, `${i}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
