import { describe, expect, it } from 'vitest';
import { simdLimit } from './simd-limit.js';
import { median } from './statistics/robust.js';

/** Milliseconds, the minimum of several runs. */
function least(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

describe('simdLimit', () => {
  it('does all the work: twice the work takes about twice as long', () => {
    const limit = simdLimit(64 * 1024);
    const works: ((amount: number) => void)[] = [
      (amount) => limit.multiply(amount * 20e6),
      (amount) => limit.add(amount * 20e6),
      (amount) => limit.read(amount * 400),
    ];
    for (const work of works) {
      // Warm-up for the optimizing compiler.
      for (let k = 0; k < 20; k++) work(1);
      const ratios = Array.from({ length: 5 }, () => least(() => work(4)) / least(() => work(1)));
      expect(median(ratios)).toBeGreaterThan(2);
      expect(median(ratios)).toBeLessThan(8);
    }
  });
});
