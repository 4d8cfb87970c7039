import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, calibrator } from './calibrate.js';
import { compile } from './compile.js';
import { validateModel } from './model.js';
import { createRuntime } from './runtime.js';
import { simulate } from './simulate.js';
import type { IntegerSpec } from './spec.js';
import { stateGrid } from './state-grid.js';
import { noise, rotatingSpec } from './testing/models.js';

const sequencesOf = (count: number, length: number, seed = 5) => {
  const next = noise(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length }, next));
};

/** `rotatingSpec`, with pairs of units in units of measurement of their own: W is as it was, states lie orders of magnitude apart. */
function unevenSpec(units: number, inputs: number, outputs: number, ratio: number, seed = 1): IntegerSpec {
  const spec = rotatingSpec(units, inputs, outputs, seed);
  const [layer] = spec.layers;
  const size = (i: number) => ratio ** -((i >> 1) / Math.max(1, (units >> 1) - 1));
  const next = noise(seed + 1);
  layer!.kernel = {
    kind: 'codes',
    rows: units,
    columns: inputs,
    bits: 8,
    codes: Int8Array.from({ length: units * inputs }, () => Math.round(127 * next())),
    scale: Float32Array.from({ length: units }, (_, i) => size(i) / 127),
  };
  layer!.bias = layer!.bias.map((b, i) => b * size(i));
  return spec;
}

async function noiseOf(spec: IntegerSpec, model: Parameters<typeof createRuntime>[0], sequence: Float32Array) {
  const integer = (await createRuntime(model, { engine: 'js' })).run(sequence);
  return Math.sqrt(
    simulate(spec, sequence).reduce((sum, logit, i) => sum + (logit - integer[i]! * model.readout.scale) ** 2, 0),
  );
}

describe('stateGrid', () => {
  it('reaches every range with the largest exactly, on a grid of powers of two within its spread', () => {
    const ranges = fc.array(fc.double({ min: 1e-6, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 20 });
    const options = fc.record({
      stateBits: fc.integer({ min: 4, max: 16 }),
      spread: fc.integer({ min: 0, max: 12 }),
      powerOfTwo: fc.boolean(),
    });
    fc.assert(
      fc.property(ranges, options, (each, { stateBits, spread, powerOfTwo }) => {
        const { stateScale, stateShift } = stateGrid(each, { stateBits, spread, powerOfTwo });
        const top = 2 ** (stateBits - 1) - 1;
        const largest = Math.max(...each);
        each.forEach((range, i) => {
          const e = stateShift[i] ?? 0;
          expect(e).toBeGreaterThanOrEqual(0);
          expect(e).toBeLessThanOrEqual(spread);
          const reached = stateScale * 2 ** e * top;
          expect(reached).toBeGreaterThanOrEqual(range * (1 - 1e-12));
          // Half of it would not do, but where the grid ends.
          if (e > 0) expect(reached / 2).toBeLessThan(range * (1 + 1e-12));
        });
        const coarsest = stateScale * 2 ** Math.max(0, ...stateShift);
        if (powerOfTwo) expect(Number.isInteger(Math.log2(stateScale))).toBe(true);
        else expect(coarsest * top).toBeCloseTo(largest, 9);
        expect(stateGrid(new Array(each.length).fill(largest), { stateBits, spread, powerOfTwo })).toEqual(
          stateGrid(largest, { stateBits, spread, powerOfTwo }),
        );
      }),
    );
  });
});

describe('a range for each unit', () => {
  it('is what a range for the layer is, where all are equal', () => {
    const spec = rotatingSpec(6, 2, 3);
    for (const scale of ['multiplier', 'pow2'] as const) {
      expect(compile(spec, { input: 1, states: [new Array(6).fill(3)] }, { scale })).toEqual(
        compile(spec, { input: 1, states: [3] }, { scale }),
      );
    }
  });

  it('lets small states keep their bits beside large ones', async () => {
    const spec = unevenSpec(12, 2, 3, 64);
    const [first, ...sequences] = sequencesOf(9, 200);
    const error = async (granularity: 'tensor' | 'row') => {
      const model = compile(spec, calibrate(spec, sequences, { granularity }), { stateBits: 8, inputBits: 14 });
      const runtime = await createRuntime(model, { engine: 'js' });
      const { stateScale } = model.layers[0]!;
      let [signal, noise] = [0, 0];
      const states: Float32Array[] = [];
      simulate(spec, first!, (layer, values) => layer === 0 && states.push(values));
      for (let t = 0; t < 100; t++) {
        runtime.step(first!.subarray(2 * t, 2 * t + 2));
        const h = runtime.state();
        for (const i of [10, 11]) {
          signal += states[t + 1]![i]! ** 2;
          noise += (states[t + 1]![i]! - stateScale * h[i]!) ** 2;
        }
      }
      return Math.sqrt(noise / signal);
    };
    const [coarse, fine] = [await error('tensor'), await error('row')];
    expect(coarse).toBeGreaterThan(0.5);
    expect(fine).toBeLessThan(0.1);
  });

  it('calibrates each unit, and takes the largest of the layer where a unit is silent', () => {
    const spec = unevenSpec(6, 2, 2, 8);
    spec.layers[0]!.recurrentActivation = 'relu';
    spec.layers[0]!.bias = spec.layers[0]!.bias.map((b, i) => (i === 3 ? -100 : b));
    const sequences = sequencesOf(4, 60);
    const largest = new Array<number>(6).fill(0);
    for (const sequence of sequences) {
      simulate(spec, sequence, (layer, values) => {
        if (layer === 0) for (const [i, h] of values.entries()) largest[i] = Math.max(largest[i]!, Math.abs(h));
      });
    }
    const { states } = calibrate(spec, sequences, { granularity: 'row' });
    expect(largest[3]).toBe(0);
    expect(states).toEqual([largest.map((range, i) => (i === 3 ? Math.max(...largest) : range))]);
    expect(Math.max(...largest)).toBe(calibrate(spec, sequences).states[0]);
  });

  it('coarsens its grid rather than let an accumulator overflow', () => {
    const units = 1024;
    const spec = rotatingSpec(units, 1, 1);
    spec.layers[0]!.recurrent = {
      kind: 'codes',
      rows: units,
      columns: units,
      bits: 8,
      codes: new Int8Array(units * units).fill(-128),
      scale: Float32Array.of(1e-3),
    };
    const ranges = Array.from({ length: units }, (_, i) => (i === 0 ? 1000 : 1));
    const [layer] = compile(spec, { input: 1, states: [ranges] }, { stateBits: 12 }).layers;
    // Sums of 2^17 a row leave states 14 bits.
    expect(Math.max(...layer!.stateShift)).toBe(2);
  });

  it('counts biases and initial states in steps of the unit, which saturate at their bits', () => {
    const spec = rotatingSpec(2, 1, 1);
    const [layer] = spec.layers;
    layer!.bias = Float32Array.of(7, 7);
    layer!.initialState = Float32Array.of(-3, 3);
    const ranges = { input: 1, states: [[127, 127 / 4]] };
    const [fine] = compile(spec, ranges, { stateBits: 8 }).layers;
    expect(fine).toMatchObject({ stateScale: 0.25, stateShift: Int32Array.of(2, 0), bias: Int32Array.of(7, 28) });
    expect(fine!.initialState).toEqual(Int32Array.of(-3, 12));
    const [short] = compile(spec, ranges, { stateBits: 8, biasBits: 4 }).layers;
    expect(short!.bias).toEqual(Int32Array.of(7, 7));
    layer!.bias = Float32Array.of(1e9, -1e9);
    expect(compile(spec, ranges, { stateBits: 8 }).layers[0]!.bias).toEqual(Int32Array.of(2 ** 17 - 1, -(2 ** 17)));
  });

  it('is refused where units and ranges do not go together', () => {
    const spec = rotatingSpec(2, 1, 1);
    expect(() => compile(spec, { input: 1, states: [[1]] })).toThrow(
      'compile: ranges of layers.0 has 1 entries, but the layer 2 units',
    );
    expect(() => compile(spec, { input: 1, states: [[1, Number.NaN]] })).toThrow('layers.0: has range NaN');
    expect(() => compile(spec, { input: 1, states: [1] }, { biasBits: 19 })).toThrow(
      'biasBits is 19; it must be an integer from 4 to 18',
    );
    expect(() => calibrate(spec, sequencesOf(1, 3), { granularity: 'column' as 'row' })).toThrow(
      "granularity is 'column'; it must be tensor or row",
    );
  });

  it('gives models that are consistent, whose error falls with the bits, whatever the network and calibration', async () => {
    const cases = fc.record({
      units: fc.integer({ min: 2, max: 10 }),
      inputs: fc.integer({ min: 1, max: 3 }),
      outputs: fc.integer({ min: 1, max: 3 }),
      ratio: fc.constantFrom(1, 4, 1000),
      seed: fc.integer({ min: 1, max: 1000 }),
      granularity: fc.constantFrom('tensor' as const, 'row' as const),
      method: fc.constantFrom('max' as const, 'percentile' as const, 'mse' as const, 'kl' as const),
      scale: fc.constantFrom('multiplier' as const, 'pow2' as const),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ units, inputs, outputs, ratio, seed, granularity, method, scale }) => {
        const spec = unevenSpec(units, inputs, outputs, ratio, seed);
        const sequences = sequencesOf(3, 40 * inputs, seed);
        const rangesOf = calibrator(spec, sequences, { granularity });
        const errors: number[] = [];
        for (const stateBits of [4, 8, 12, 16]) {
          // Clipping does not shrink with the bits; rounding does.
          const clipping = rangesOf({ method, stateBits, inputBits: 14 });
          validateModel(compile(spec, clipping, { stateBits, inputBits: 14, scale }));
          const model = compile(spec, rangesOf(), { stateBits, inputBits: 14, scale });
          validateModel(model);
          errors.push(await noiseOf(spec, model, sequences[0]!));
        }
        expect(errors[1]!).toBeLessThan(errors[0]!);
        expect(errors[2]!).toBeLessThan(errors[1]!);
        expect(errors[3]!).toBeLessThanOrEqual(errors[2]! * 1.5);
      }),
      { numRuns: 40 },
    );
  });
});
