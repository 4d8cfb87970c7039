import type { IntModel, OrthogonalLayer } from '@qornn/int-runtime';
import { createRuntime } from '@qornn/int-runtime';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../testing/random.js';
import { randomModel } from '../testing/random-models.js';
import { type CountType, codeOfCount, countRange, type SampleLine, sampleLines } from './sample-lines.js';

/** A model for codes of any bits and normalization: ordinary columns, constant ones with a tiny std, means far away. */
function modelWith(random: Random, inputs: number): IntModel<OrthogonalLayer> {
  const float = (value: () => number) => Float32Array.from({ length: inputs }, value);
  const magnitude = () => 2 ** random.integer(0, 17) * random.uniform();
  return {
    ...randomModel(random.integer(0, 2 ** 30), { units: 1, layers: 1 }),
    inputs,
    inputBits: random.integer(2, 16),
    inputScale: 2 ** random.integer(-14, 2) * (1 + random.uniform()),
    inputNormalization: random.chance(1 / 8)
      ? null
      : {
          mean: float(() =>
            random.chance(1 / 8) ? random.within() * 2 ** random.integer(20, 120) : random.within() * magnitude(),
          ),
          std: float(() => (random.chance(1 / 8) ? 2 ** -random.integer(10, 100) : 2 ** -10 + magnitude())),
        },
    inputNames: [],
  };
}

/** The code of a count by the integers of a line. */
function byLine(line: SampleLine, count: number): number {
  if (count <= line.lowest) return line.low;
  if (count >= line.highest) return line.high;
  const sum = line.multiplier * BigInt(count - line.lowest - 1) + line.addend;
  return line.base + line.direction * Number(sum >> BigInt(line.shift));
}

/** First count with a wrong code; undefined if none. M r + B is below 2^48, so doubles are exact. */
function firstWrong(line: SampleLine, [min, max]: readonly [number, number], code: (count: number) => number) {
  const multiplier = Number(line.multiplier);
  const addend = Number(line.addend);
  const unit = 2 ** line.shift;
  for (let count = min; count <= max; count++) {
    const between = count > line.lowest && count < line.highest;
    const steps = Math.floor((multiplier * (count - line.lowest - 1) + addend) / unit);
    const found = between ? line.base + line.direction * steps : byLine(line, count);
    if (found !== code(count)) return count;
  }
  return undefined;
}

describe('sampleLines', () => {
  it('gives the code of every 16-bit count, for any mean, std, scale and offset', () => {
    for (let seed = 0; seed < trials(60); seed++) {
      const random = randomFrom(seed);
      const model = modelWith(random, 2);
      const options = {
        samples: random.choice<CountType>(['int16', 'uint16', 'int8', 'uint8']),
        ...(random.chance(1 / 2) && {
          countScale: [random.within() * 2 ** random.integer(-10, 4), 2 ** random.integer(-10, 4)],
          countOffset: random.within() * 2 ** random.integer(0, 10),
        }),
      };
      const { inputs, bits } = sampleLines(model, options);
      expect(bits).toBe(16);
      inputs.forEach((line, i) => {
        const wrong = firstWrong(line, countRange(options.samples), (count) => codeOfCount(model, i, count, options));
        expect(wrong, `seed ${seed}, input ${i}`).toBeUndefined();
        expect(line.shift).toBeGreaterThanOrEqual(16);
        const largest = Number(line.multiplier) * Math.max(0, line.highest - line.lowest - 2) + Number(line.addend);
        expect(largest).toBeLessThan(2 ** 48);
      });
    }
  });

  it('gives the codes of the engine', async () => {
    const counts = Float32Array.from({ length: 2 ** 16 }, (_, k) => k - 2 ** 15);
    for (let seed = 0; seed < trials(8); seed++) {
      const model = showingCodes(modelWith(randomFrom(seed), 1));
      const runtime = await createRuntime(model, { batch: counts.length });
      runtime.step(counts);
      const codes = runtime.state();
      const [line] = sampleLines(model).inputs;
      expect(firstWrong(line!, [-(2 ** 15), 2 ** 15 - 1], (count) => codes[count + 2 ** 15]!)).toBeUndefined();
      runtime.dispose();
    }
  });

  it('gives the code of 32-bit counts at the ends of every code', () => {
    for (let seed = 0; seed < trials(30); seed++) {
      const random = randomFrom(seed);
      const wide = 2 ** random.integer(0, 15);
      const base = modelWith(random, 1);
      const { inputNormalization: normalization } = base;
      const model: IntModel<OrthogonalLayer> = {
        ...base,
        inputBits: random.integer(2, 16),
        inputNormalization: normalization && { ...normalization, std: normalization.std.map((std) => std * wide) },
      };
      const options = {
        samples: 'int32' as const,
        ...(random.chance(1 / 2) && { countScale: random.within() * 2 ** -random.integer(0, 20) }),
      };
      const [line] = sampleLines(model, options).inputs;
      const codeOf = (count: number) => codeOfCount(model, 0, count, options);
      const [min, max] = countRange('int32');
      const tried = [
        min,
        max,
        line!.lowest,
        line!.highest,
        ...Array.from({ length: 500 }, () => random.integer(min, max)),
      ];
      for (const count of [...tried, ...boundaries(codeOf, tried)]) {
        expect(byLine(line!, count), `seed ${seed}, count ${count}`).toBe(codeOf(count));
      }
    }
  });

  it('shares a shift between inputs, a multiple of 16 where steps are flatter than 1', () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = randomFrom(seed);
      const model: IntModel<OrthogonalLayer> = {
        ...modelWith(random, 3),
        inputBits: 8,
        inputScale: 1 / 32,
        inputNormalization: {
          mean: Float32Array.from({ length: 3 }, () => 500 * random.within()),
          std: Float32Array.from({ length: 3 }, () => 100 + 300 * random.uniform()),
        },
      };
      expect(sampleLines(model).inputs.map(({ shift }) => shift)).toEqual([32, 32, 32]);
    }
  });

  it('says which input no integers fit, and a scale for which some do', () => {
    const model: IntModel<OrthogonalLayer> = {
      ...modelWith(randomFrom(1), 2),
      inputBits: 8,
      inputScale: 1,
      inputNormalization: null,
      inputNames: ['x', 'y'],
    };
    // 0.7 · 5 is exactly 3.5 in doubles, but 0.7 · 35 is not 24.5.
    const given = (scale: number) => sampleLines(model, { countScale: [0.5, scale] });
    expect(() => given(0.7)).toThrow(
      'samples: no integers give the 8-bit codes of input 1 (y) for every int16 count (offset 0, scale 0.7, mean 0, std 1): doubles round them unevenly; some do with the scale 0.7000000000007',
    );
    expect(() => given(0.7000000000007)).not.toThrow();
    expect(() => sampleLines(model, { countOffset: 2 ** 60, countScale: 0.7 })).not.toThrow();
    const far = { ...model, inputNormalization: { mean: Float32Array.of(2 ** 53, 0), std: Float32Array.of(1, 1) } };
    expect(() => sampleLines(far, { countOffset: [2 ** 53, 0], countScale: 0.7 })).toThrow(
      "input 0 (x) for every int16 count (offset 9007199254740992, scale 0.7, mean 9007199254740992, std 1): doubles round them unevenly; use counts of fewer bits, an offset nearer to 0, or samples: 'codes'",
    );
  });
});

/** Counts on both sides of a change of the code, between neighbours of some. */
function boundaries(code: (count: number) => number, counts: readonly number[]): number[] {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((end, k) => {
    let [from, to] = [sorted[k]!, end];
    if (code(from) === code(to)) return [];
    const below = code(from);
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if (code(middle) === below) from = middle;
      else to = middle;
    }
    return [from, to];
  });
}

/** The same inputs, and states that are the codes: h' = x. */
function showingCodes(model: IntModel<OrthogonalLayer>): IntModel<OrthogonalLayer> {
  const none = new Int32Array(0);
  const one = (code: number) => ({ rows: 1, columns: 1, bits: 1, codes: Int8Array.of(code) });
  return {
    ...model,
    layers: [
      {
        kind: 'orthogonal',
        units: 1,
        inputs: 1,
        recurrent: one(0),
        kernel: one(1),
        recurrentMultiplier: Int32Array.of(0),
        kernelMultiplier: Int32Array.of(2),
        identityMultiplier: none,
        shift: 1,
        stateShift: none,
        bias: Int32Array.of(0),
        initialState: none,
        stateBits: 16,
        stateScale: 1,
        recurrentActivation: 'linear',
        outputActivation: 'linear',
        recurrentThreshold: none,
        outputThreshold: none,
      },
    ],
    readout: {
      ...model.readout,
      weights: { ...one(1), rows: model.readout.outputs, codes: new Int8Array(model.readout.outputs) },
    },
  };
}
