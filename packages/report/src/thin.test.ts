import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from './thin.js';

describe('thin', () => {
  it('keeps ends, order and extremes, in about as many points as asked for', () => {
    const points = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 400 });
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const all = values.map((value, step) => ({ step, value }));
        const kept = thin(all, most, ({ value }) => value);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most + 2, 2));
        expect(kept).toEqual([...kept].sort((a, b) => a.step - b.step));
        expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
        const finite = (list: typeof all) => list.flatMap(({ value }) => (value === null ? [] : [value]));
        for (const extreme of [Math.min, Math.max]) {
          const of = (list: typeof all) => finite(list).reduce((a, b) => extreme(a, b), extreme());
          expect(of(kept)).toBe(of(all));
        }
      }),
    );
  });
});
