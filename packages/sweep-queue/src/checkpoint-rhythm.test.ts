import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckpointRhythm } from './checkpoint-rhythm.js';

/** Trains for so many milliseconds with steps of a length. @returns when checkpoints came, and the longest time without one */
function trained({ total, step, cost, bytes }: Record<'total' | 'step' | 'cost' | 'bytes', number>) {
  let now = 0;
  const rhythm = new CheckpointRhythm(() => now);
  const at: number[] = [];
  while (now < total) {
    now += step;
    if (!rhythm.isDue()) continue;
    now += cost;
    rhythm.saved(bytes);
    at.push(now);
  }
  return at;
}

describe('CheckpointRhythm', () => {
  it('sends small checkpoints so often that a lost worker costs 3 %, or a tenth of a second', () => {
    const at = trained({ total: 600_000, step: 1, cost: 0, bytes: 1000 });
    for (const [i, time] of at.entries()) {
      const before = at[i - 1] ?? 0;
      expect(time - before).toBeLessThanOrEqual(Math.max(101, 0.031 * time + 2));
    }
    expect(at.length).toBeLessThan(250);
  });

  it('is never silent for more than 30 s, a step, and what size and cost ask for', () => {
    fc.assert(
      fc.property(
        fc.record({
          total: fc.integer({ min: 1000, max: 10_000_000 }),
          step: fc.integer({ min: 500, max: 20_000 }),
          cost: fc.integer({ min: 0, max: 3000 }),
          bytes: fc.integer({ min: 0, max: 2 ** 28 }),
        }),
        (run) => {
          const at = trained(run);
          const longest = Math.max(30_000, 20 * run.cost, (1000 * run.bytes) / 2 ** 18) + 2 * run.step + run.cost;
          expect(at.every((time, i) => time - (at[i - 1] ?? 0) <= longest)).toBe(true);
          // Saving takes at most a twentieth of the time, and the bytes stay below the rate.
          expect(at.length * run.cost).toBeLessThanOrEqual(run.total / 20 + 2 * run.cost + run.step);
          expect((at.length - 1) * run.bytes).toBeLessThanOrEqual((2 ** 18 * (at.at(-1) ?? 0)) / 1000 + 1);
        },
      ),
    );
  });
});
