import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rocAuc } from './roc-auc.js';

/** Few different scores, so that there are ties. */
const scores = fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constant(Number.NaN)), { maxLength: 30 });

describe('rocAuc', () => {
  it('is the probability that a positive score is larger than a negative one', () => {
    fc.assert(
      fc.property(scores, scores, (positive, negative) => {
        const pairs = positive.flatMap((s) => negative.map((t) => Number(s > t) + Number(s === t) / 2));
        const expected = pairs.length === 0 ? null : pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
        const found = rocAuc(Float64Array.from(positive), Float64Array.from(negative));
        expect(found).toEqual(expected === null ? null : expect.closeTo(expected, 12));
      }),
    );
  });

  it('does not change under increasing functions, and is complementary for numbers', () => {
    const finite = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(finite, finite, (p, n) => {
        const [positive, negative] = [Float64Array.from(p), Float64Array.from(n)];
        const auc = rocAuc(positive, negative);
        expect(rocAuc(positive.map(Math.exp), negative.map(Math.exp))).toBe(auc);
        expect(rocAuc(negative, positive)).toBeCloseTo(1 - auc!, 12);
      }),
    );
  });
});
