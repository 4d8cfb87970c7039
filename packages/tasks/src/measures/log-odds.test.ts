import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from './log-odds.js';

describe('logOdds', () => {
  it('is log(p / (1 − p)) of the softmax', () => {
    const logits = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(logits, (z) => {
        const scores = new Float64Array(z.length);
        logOdds([99, ...z], 1, scores);
        const sum = z.reduce((total, x) => total + Math.exp(x), 0);
        z.forEach((x, k) => {
          const p = Math.exp(x) / sum;
          expect(scores[k]).toBeCloseTo(Math.log(p / (1 - p)), 4);
        });
      }),
    );
  });

  it('is the difference of two logits, however far apart', () => {
    const scores = new Float64Array(2);
    logOdds([-800, 700], 0, scores);
    expect(Array.from(scores)).toEqual([-1500, 1500]);
  });

  it('is NaN if a logit is', () => {
    for (const logits of [
      [0, Number.NaN, 1],
      [Number.NaN, 1, 0],
      [0, 1, Number.NaN],
      [Infinity, 0, 0],
      [-Infinity, -Infinity, -Infinity],
    ]) {
      const scores = new Float64Array(3);
      logOdds(logits, 0, scores);
      expect(Array.from(scores)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    }
  });
});
