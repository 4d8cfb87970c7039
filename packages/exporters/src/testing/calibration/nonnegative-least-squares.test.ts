import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random.js';
import { nonnegativeLeastSquares } from './nonnegative-least-squares.js';

describe('nonnegativeLeastSquares', () => {
  it('finds coefficients that were hidden, zeros among them', () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = randomFrom(seed);
      const unknowns = random.integer(1, 12);
      const x = Array.from({ length: unknowns }, () => (random.chance(1 / 3) ? 0 : 100 * random.uniform()));
      const rows = Array.from({ length: unknowns + 5 }, () => x.map(() => random.uniform()));
      const b = rows.map((row) => row.reduce((sum, a, i) => sum + a * x[i]!, 0));
      const found = nonnegativeLeastSquares(rows, b);
      x.forEach((hidden, i) => {
        expect(found[i]).toBeCloseTo(hidden, 3);
      });
    }
  });

  it('is optimal: the gradient is 0 where a coefficient is positive, and does not ask for more where it is 0', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = randomFrom(seed);
      const unknowns = random.integer(1, 10);
      const rows = Array.from({ length: 30 }, () => Array.from({ length: unknowns }, () => random.within()));
      const b = rows.map(() => random.within());
      const x = nonnegativeLeastSquares(rows, b);
      const residuals = rows.map((row, k) => b[k]! - row.reduce((sum, a, i) => sum + a * x[i]!, 0));
      x.forEach((value, i) => {
        const gradient = rows.reduce((sum, row, k) => sum + row[i]! * residuals[k]!, 0);
        expect(value).toBeGreaterThanOrEqual(0);
        if (value > 0) expect(gradient).toBeCloseTo(0, 6);
        else expect(gradient).toBeLessThan(1e-6);
      });
    }
  });
});
