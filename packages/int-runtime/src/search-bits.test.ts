import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitSetting } from './bit-setting.js';
import { searchBits } from './search-bits.js';

const all: BitSetting[] = [];
for (let stateBits = 4; stateBits <= 16; stateBits++) {
  for (let inputBits = 2; inputBits <= 16; inputBits++) {
    for (let readoutBits = 2; readoutBits <= 8; readoutBits++) all.push({ stateBits, inputBits, readoutBits });
  }
}
const keyOf = ({ stateBits, inputBits, readoutBits }: BitSetting) => `${stateBits},${inputBits},${readoutBits}`;

/** Neighbours with one bit less in one place. */
const below = (bits: BitSetting): BitSetting[] =>
  (['stateBits', 'inputBits', 'readoutBits'] as const)
    .map((part) => ({ ...bits, [part]: bits[part] - 1 }))
    .filter((lower) => lower.stateBits >= 4 && lower.inputBits >= 2 && lower.readoutBits >= 2);

describe('searchBits', () => {
  it('finds the optimum for independent thresholds, in few evaluations', async () => {
    const thresholds = fc.constantFrom(...all);
    await fc.assert(
      fc.asyncProperty(thresholds, async (needed) => {
        let evaluations = 0;
        const { found, best, trials, reference } = await searchBits(
          (bits) => {
            evaluations++;
            const enough =
              bits.stateBits >= needed.stateBits &&
              bits.inputBits >= needed.inputBits &&
              bits.readoutBits >= needed.readoutBits;
            return enough ? 0.99 : 0.5;
          },
          { maxDrop: 0.01 },
        );
        expect({ found, bits: best.bits, reference }).toEqual({ found: true, bits: needed, reference: 0.99 });
        expect(trials).toHaveLength(evaluations);
        expect(evaluations).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('has tried its result and all its neighbours, for any metric', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), async (seed, fraction) => {
        const metricOf = (bits: BitSetting) => {
          let hash = seed | 1;
          for (const part of Object.values(bits)) hash = Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 13);
          return (hash >>> 0) / 2 ** 32 < fraction ? 1 : (hash & 1) === 0 ? Number.NaN : 0;
        };
        const seen: string[] = [];
        const { found, best, trials } = await searchBits(
          async (bits) => {
            seen.push(keyOf(bits));
            return metricOf(bits);
          },
          { maxDrop: 0.1, reference: 1, onTrial: (trial) => expect(trial.holds).toBe(trial.metric === 1) },
        );
        expect(new Set(seen).size).toBe(seen.length);
        expect(trials.map(({ bits }) => keyOf(bits))).toEqual(seen);
        expect(found).toBe(trials.some(({ holds }) => holds));
        expect(seen).toContain(keyOf(best.bits));
        if (!found) return;
        expect(metricOf(best.bits)).toBe(1);
        for (const lower of below(best.bits)) {
          expect(seen).toContain(keyOf(lower));
          expect(metricOf(lower)).not.toBe(1);
        }
      }),
    );
  });

  it('returns the closest trial if none is accepted', async () => {
    const result = await searchBits(({ stateBits }) => stateBits / 100, { maxDrop: 0.1, reference: 1 });
    expect(result).toMatchObject({ found: false, best: { bits: { stateBits: 16 }, drop: 0.84, holds: false } });
  });

  it('lowers bits until a setting compiles, and uses dropOf', async () => {
    const { best } = await searchBits(({ stateBits }) => (stateBits > 13 ? Number.NaN : 2 + 1 / stateBits), {
      maxDrop: 11,
      reference: 2,
      dropOf: (loss, from) => (100 * (loss - from)) / from,
      maxBits: { inputBits: 8 },
      minBits: { inputBits: 8, readoutBits: 8 },
    });
    expect(best).toEqual({
      bits: { stateBits: 5, inputBits: 8, readoutBits: 8 },
      metric: 2.2,
      drop: expect.closeTo(10),
      holds: true,
    });
  });

  it('takes the widest setting that compiles as the default reference', async () => {
    const metricOf = ({ stateBits, inputBits }: BitSetting) =>
      stateBits > 13 || inputBits > 12 ? Number.NaN : stateBits;
    const result = await searchBits(metricOf, { maxDrop: 1.5 });
    expect(result).toMatchObject({ found: true, best: { metric: 11 }, reference: 12 });
    expect(await searchBits(() => Number.NaN, { maxDrop: 1 })).toMatchObject({ found: false, reference: Number.NaN });
  });

  it('stops at an aborted signal, and rethrows errors of the evaluator', async () => {
    const controller = new AbortController();
    const trials: BitSetting[] = [];
    const search = searchBits(() => 1, {
      maxDrop: 0,
      signal: controller.signal,
      onTrial: ({ bits }) => {
        trials.push(bits);
        if (trials.length === 2) controller.abort();
      },
    });
    await expect(search).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(trials).toHaveLength(2);
    await expect(
      searchBits(
        () => {
          throw new Error('no');
        },
        { maxDrop: 0 },
      ),
    ).rejects.toThrow('no');
  });

  it('searches weights and cell states, too, weights first', async () => {
    const needed = { recurrentBits: 5, kernelBits: 3, stateBits: 9, cellBits: 11, inputBits: 6, readoutBits: 4 };
    const changed: string[] = [];
    let last: BitSetting | undefined;
    const { found, best } = await searchBits(
      (bits) => (Object.entries(needed).every(([part, least]) => bits[part as keyof BitSetting]! >= least) ? 1 : 0),
      {
        ...{ maxDrop: 0, reference: 1, parts: ['cellBits', 'recurrentBits', 'kernelBits'] },
        onTrial: ({ bits, holds }) => {
          const part = Object.keys(bits).find(
            (name) => last && bits[name as keyof BitSetting] !== last[name as keyof BitSetting],
          );
          if (part && !changed.includes(part)) changed.push(part);
          if (holds) last = bits;
        },
      },
    );
    expect({ found, bits: best.bits }).toEqual({ found: true, bits: needed });
    expect(changed).toEqual(Object.keys(needed));
  });

  it('rejects invalid bits and drops', async () => {
    await expect(searchBits(() => 1, { maxDrop: -1 })).rejects.toThrow('maxDrop is -1; it must be a number ≥ 0');
    await expect(searchBits(() => 1, { maxDrop: 0, maxBits: { stateBits: 17 } })).rejects.toThrow(
      'limits of stateBits are 4 and 17; they must be ascending integers from 4 to 16',
    );
  });
});
