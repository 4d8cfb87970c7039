import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitPart, BitSetting } from './bit-setting.js';
import { fitBits } from './fit-bits.js';

const WEIGHTS = ['recurrentBits', 'kernelBits', 'readoutBits'] as const;
const states = { stateBits: 10, cellBits: 14, inputBits: 8 };
const parts: BitPart[] = ['kernelBits', 'recurrentBits'];

/** Every setting of the weights. */
const all: BitSetting[] = [];
for (let recurrentBits = 2; recurrentBits <= 8; recurrentBits++) {
  for (let kernelBits = 2; kernelBits <= 8; kernelBits++) {
    for (let readoutBits = 2; readoutBits <= 8; readoutBits++) {
      all.push({ ...states, recurrentBits, kernelBits, readoutBits });
    }
  }
}

describe('fitBits', () => {
  it('finds the best of all settings that fit, for any sizes and any metric that does not fall with more bits', async () => {
    const sizes = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50));
    await fc.assert(
      fc.asyncProperty(sizes, sizes, fc.integer({ min: 1, max: 900 }), async (counts, worth, maxBytes) => {
        const sum = (bits: BitSetting, of: readonly number[]) =>
          WEIGHTS.reduce((total, part, i) => total + bits[part]! * of[i]!, 0);
        const bytesOf = (bits: BitSetting) => sum(bits, counts);
        const metricOf = (bits: BitSetting) => sum(bits, worth);
        const { found, best, trials } = await fitBits(metricOf, { maxBytes, bytesOf, parts, states, reference: 0 });
        const fitting = all.filter((bits) => bytesOf(bits) <= maxBytes);
        expect(found).toBe(fitting.length > 0);
        expect(best.bits).toMatchObject(states);
        expect(best.bytes).toBe(bytesOf(best.bits));
        expect(trials.length).toBeGreaterThan(0);
        if (!found) return;
        expect(best.metric).toBe(Math.max(...fitting.map(metricOf)));
        for (const { bits, bytes } of trials) {
          expect(bytes).toBeLessThanOrEqual(maxBytes);
          for (const part of WEIGHTS) {
            const wider = { ...bits, [part]: bits[part]! + 1 };
            expect(bits[part] === 8 || bytesOf(wider) > maxBytes || counts.includes(0)).toBe(true);
          }
        }
      }),
    );
  });

  it('only changes the readout of a network whose weights were trained with their bits', async () => {
    const { best, trials } = await fitBits(({ readoutBits }) => readoutBits, {
      ...{ maxBytes: 50, bytesOf: ({ readoutBits }: BitSetting) => 10 * readoutBits, states, reference: 8 },
    });
    expect(best).toEqual({ bits: { ...states, readoutBits: 5 }, metric: 5, drop: 3, holds: true, bytes: 50 });
    expect(trials).toHaveLength(1);
  });

  it('takes the setting with fewer bytes of two as good, and says that none is good enough', async () => {
    const search = {
      ...{ maxBytes: 60, states, parts, reference: 1 },
      bytesOf: ({ recurrentBits = 0, kernelBits = 0, readoutBits }: BitSetting) =>
        5 * recurrentBits + 3 * kernelBits + readoutBits,
    };
    const { best, trials } = await fitBits(() => 0.5, search);
    expect(best.bytes).toBe(Math.min(...trials.map(({ bytes }) => bytes!)));
    expect(await fitBits(() => 0.5, { ...search, maxDrop: 0.1 })).toMatchObject({
      found: false,
      best: { holds: false },
    });
    expect(await fitBits(() => 0.5, { ...search, maxBytes: 3 })).toMatchObject({ found: false, best: { bytes: 18 } });
    expect(await fitBits(() => Number.NaN, search)).toMatchObject({ found: false });
  });

  it('stops at an aborted signal', async () => {
    const options = { maxBytes: 9, bytesOf: () => 9, states, signal: AbortSignal.abort() };
    await expect(fitBits(() => 1, options)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('refuses limits out of range', async () => {
    const options = { maxBytes: 9, bytesOf: () => 9, states, parts, minBits: { kernelBits: 1 } };
    await expect(fitBits(() => 1, options)).rejects.toThrow(
      'fitBits: limits of kernelBits are 1 and 8; they must be ascending integers from 2 to 8',
    );
  });
});
