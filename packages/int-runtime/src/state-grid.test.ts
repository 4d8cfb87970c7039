import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, calibrator } from './calibrate.js';
import { compile } from './compile.js';
import { CompileError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { OrthogonalSpec } from './kinds/orthogonal/spec.js';
import { quantizationReport } from './quantization-report.js';
import { createRuntime } from './runtime.js';
import { simulate } from './simulate.js';
import type { CodedMatrix, SpecMatrix } from './spec-matrix.js';
import { stateGrid } from './state-grid.js';
import { noise, rotatingSpec } from './testing/models.js';
import { validateModel } from './validate-model.js';

const sequencesOf = (count: number, length: number, seed = 5) => {
  const next = noise(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length }, next));
};

/** `rotatingSpec`, with pairs of units in units of measurement of their own: W is as it was, states lie orders of magnitude apart. */
function unevenSpec(
  units: number,
  inputs: number,
  outputs: number,
  ratio: number,
  seed = 1,
): IntegerSpec<OrthogonalSpec> {
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

async function noiseOf(
  spec: IntegerSpec<OrthogonalSpec>,
  model: Parameters<typeof createRuntime>[0],
  sequence: Float32Array,
) {
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
      expect(compile(spec, { input: 1, layers: [{ h: new Array(6).fill(3) }] }, { scale })).toEqual(
        compile(spec, { input: 1, layers: [{ h: 3 }] }, { scale }),
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
    const { layers } = calibrate(spec, sequences, { granularity: 'row' });
    expect(largest[3]).toBe(0);
    expect(layers).toEqual([{ h: largest.map((range, i) => (i === 3 ? Math.max(...largest) : range)) }]);
    expect(Math.max(...largest)).toBe(calibrate(spec, sequences).layers[0]!.h);
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
    const [layer] = compile(spec, { input: 1, layers: [{ h: ranges }] }, { stateBits: 12 }).layers;
    // Sums of 2^17 a row leave states 14 bits.
    expect(Math.max(...layer!.stateShift)).toBe(2);
  });

  it('counts biases and initial states in steps of the unit, which saturate at their bits', () => {
    const spec = rotatingSpec(2, 1, 1);
    const [layer] = spec.layers;
    layer!.bias = Float32Array.of(7, 7);
    layer!.initialState = Float32Array.of(-3, 3);
    const ranges = { input: 1, layers: [{ h: [127, 127 / 4] }] };
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
    expect(() => compile(spec, { input: 1, layers: [{ h: [1] }] })).toThrow(
      'compile: ranges have 1 entries for layers.0.h; it takes a number or 2 of them',
    );
    expect(() => compile(spec, { input: 1, layers: [{ h: [1, Number.NaN] }] })).toThrow('layers.0.h: has range NaN');
    expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] }, { biasBits: 19 })).toThrow(
      'biasBits is 19; it must be an integer from 4 to 18',
    );
    expect(() => calibrate(spec, sequencesOf(1, 3), { granularity: 'column' as 'row' })).toThrow(
      "calibrate: granularity is 'column'; it must be one of tensor, row",
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
        for (const stateBits of [4, 9, 14]) {
          // Clipping does not shrink with the bits; rounding does.
          const clipping = rangesOf({ method, stateBits, inputBits: 14 });
          validateModel(compile(spec, clipping, { stateBits, inputBits: 14, scale }));
          const model = compile(spec, rangesOf(), { stateBits, inputBits: 14, scale });
          validateModel(model);
          errors.push(await noiseOf(spec, model, sequences[0]!));
        }
        expect(errors[1]!).toBeLessThan(errors[0]!);
        expect(errors[2]!).toBeLessThan(errors[1]!);
      }),
      { numRuns: 40 },
    );
  });
});

describe('compile', () => {
  /** Networks of any shape, weights, scales and activations. */
  const anySpec: fc.Arbitrary<IntegerSpec<OrthogonalSpec>> = fc
    .record({
      inputs: fc.integer({ min: 1, max: 3 }),
      widths: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
      outputs: fc.integer({ min: 1, max: 3 }),
      seed: fc.integer({ min: 1, max: 10000 }),
      kinds: fc.array(fc.constantFrom('codes', 'rows', 'identity', 'real', 'hadamard'), { minLength: 3, maxLength: 3 }),
      sigma: fc.constantFrom('linear' as const, 'relu' as const, 'modrelu' as const),
      phi: fc.constantFrom('identity' as const, 'relu' as const, 'modrelu' as const),
      size: fc.constantFrom(1e-3, 1, 1e3),
      returnSequences: fc.boolean(),
    })
    .map(({ inputs, widths, outputs, seed, kinds, sigma, phi, size, returnSequences }) => {
      const next = noise(seed);
      const random = (length: number, scale: number) => Float32Array.from({ length }, () => scale * next());
      const coded = (rows: number, columns: number, scales: number, scale: number): CodedMatrix => {
        const codes = Int8Array.from({ length: rows * columns }, () => Math.round(7 * next()));
        const steps = Float32Array.from({ length: scales }, () => (scale / 7) * (1.5 + next()));
        return { kind: 'codes', rows, columns, codes, bits: 4, scale: steps };
      };
      const matrix = (kind: string, rows: number, columns: number, scale: number): SpecMatrix =>
        kind === 'real'
          ? { kind: 'real', rows, columns, values: random(rows * columns, scale) }
          : coded(rows, columns, kind === 'rows' ? rows : 1, scale);
      const recurrent = (kind: string, units: number): OrthogonalSpec['recurrent'] => {
        if (kind === 'hadamard') {
          const signs = Int8Array.from({ length: units }, () => (next() < 0 ? -1 : 1));
          const blockSize = units % 4 === 0 ? 4 : 1;
          return { kind: 'hadamard', rows: units, columns: units, blockSize, signs, scale: 1 / Math.sqrt(blockSize) };
        }
        const scale = 1 / units;
        return kind === 'identity'
          ? { ...coded(units, units, 1, 0.1 * scale), identity: 0.5 }
          : matrix(kind, units, units, scale);
      };
      return {
        inputs,
        layers: widths.map(
          (units, l): OrthogonalSpec => ({
            kind: 'orthogonal',
            units,
            recurrent: recurrent(kinds[l]!, units),
            kernel: matrix(kinds[l]!, units, l === 0 ? inputs : widths[l - 1]!, l === 0 ? size : 1),
            bias: random(units, size),
            ...(seed % 2 === 0 ? { initialState: random(units, size) } : {}),
            recurrentActivation: sigma,
            outputActivation: phi,
            ...(sigma === 'modrelu' ? { recurrentThreshold: random(units, 0.1 * size) } : {}),
            ...(phi === 'modrelu' ? { outputThreshold: random(units, 0.1 * size) } : {}),
          }),
        ),
        readout: { weights: matrix('codes', outputs, widths.at(-1)!, 1), bias: random(outputs, size) },
        returnSequences,
      };
    });
  const settings = fc.record({
    stateBits: fc.integer({ min: 4, max: 16 }),
    inputBits: fc.integer({ min: 2, max: 16 }),
    readoutBits: fc.integer({ min: 2, max: 8 }),
    weightBits: fc.integer({ min: 2, max: 8 }),
    biasBits: fc.integer({ min: 4, max: 18 }),
    scale: fc.constantFrom('multiplier' as const, 'pow2' as const),
  });

  /** Steps of few-bit inputs and of many-bit states may lie too far apart, which is said; nothing else may be wrong. */
  const compiledOrRefused = (...[spec, ranges, options]: Parameters<typeof compile>) => {
    try {
      return compile(spec, ranges, options);
    } catch (error) {
      expect(error).toBeInstanceOf(CompileError);
      expect((error as Error).message).toContain('scales differ too much');
      return undefined;
    }
  };

  it('makes of any network a model that is valid and runs, with any bits and scales', async () => {
    const methods = fc.constantFrom('max' as const, 'percentile' as const, 'mse' as const, 'kl' as const);
    const granularities = fc.constantFrom('tensor' as const, 'row' as const);
    await fc.assert(
      fc.asyncProperty(anySpec, settings, methods, granularities, async (spec, bits, method, granularity) => {
        const sequences = sequencesOf(2, 20 * spec.inputs, 3);
        const { stateBits, inputBits } = bits;
        const model = compiledOrRefused(
          spec,
          calibrate(spec, sequences, { method, granularity, stateBits, inputBits }),
          bits,
        );
        if (!model) return;
        validateModel(model);
        const { layers, logits } = await quantizationReport(spec, model, sequences);
        expect(layers.every(({ saturation }) => saturation >= 0 && saturation <= 1)).toBe(true);
        expect(Number.isNaN(logits.overall)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('comes closer to networks the more bits states and inputs have, 6 dB a bit on average', async () => {
    const gains: number[] = [];
    for (const spec of fc.sample(anySpec, { numRuns: 80, seed: 1 })) {
      // Weights that are rounded set a limit of their own.
      if (spec.layers[0]!.recurrent.kind === 'real' || spec.layers[0]!.kernel.kind === 'real') continue;
      const sequences = sequencesOf(3, 30 * spec.inputs, 3);
      const ranges = calibrate(spec, sequences, { granularity: gains.length % 2 === 0 ? 'row' : 'tensor' });
      const noiseAt = async (bits: number) => {
        const model = compile(spec, ranges, { stateBits: bits, inputBits: bits });
        return (await quantizationReport(spec, model, sequences)).layers[0]!.signalToNoise.overall;
      };
      const gain = (await noiseAt(12)) - (await noiseAt(6));
      // Silent units are exact with any bits.
      if (!Number.isNaN(gain)) gains.push(gain);
    }
    expect(gains.length).toBeGreaterThan(20);
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    expect(Math.abs(mean - 36)).toBeLessThan(6);
  });
});
