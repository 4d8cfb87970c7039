import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvenSample } from './even-sample.js';

describe('EvenSample', () => {
  it('keeps equally distant items, the first one among them, at least half of what it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 40 }), (length, most) => {
        const sample = new EvenSample<number>(most);
        for (let i = 0; i < length; i++) sample.add(i);
        const distance = (sample.items[1] ?? 1) - sample.items[0]!;
        expect(sample.items).toEqual(sample.items.map((_, i) => i * distance));
        expect(sample.items.length).toBeLessThanOrEqual(most);
        expect(sample.items.length).toBeGreaterThanOrEqual(Math.min(length, Math.floor(most / 2)));
        expect(sample.items.at(-1)! + distance).toBeGreaterThanOrEqual(length);
      }),
    );
  });
});
