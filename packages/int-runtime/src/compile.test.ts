import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { type CompileOptions, compile } from './compile.js';
import { CompileError } from './errors.js';
import { codesOf, isHadamard } from './int-matrix.js';
import type { IntegerSpec } from './integer-spec.js';
import type { OrthogonalSpec } from './kinds/orthogonal/spec.js';
import { createRuntime } from './runtime.js';
import { simulate } from './simulate.js';
import { type CodedMatrix, type HadamardMatrix, matrixValues, type RealMatrix } from './spec-matrix.js';
import { noise, rotatingSpec } from './testing/models.js';

/** A floating-point U of six units and two inputs, filled with the given values repeatedly. */
const real = (values: number[]): RealMatrix => ({
  kind: 'real',
  rows: 6,
  columns: 2,
  values: Float32Array.from({ length: 12 }, (_, i) => values[i % values.length]!),
});

const sequences = (count: number, length: number, seed = 5) => {
  const next = noise(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length }, next));
};

/** Relative root-mean-square difference of integer and float logits on a test sequence. */
async function relativeError(
  spec: IntegerSpec<OrthogonalSpec>,
  options: CompileOptions,
  method: 'max' | 'percentile' | 'mse' = 'max',
) {
  const ranges = calibrate(spec, sequences(8, 200), { method, stateBits: options.stateBits ?? 12 });
  const model = compile(spec, ranges, options);
  const [unseen] = sequences(1, 200, 77);
  const float = simulate(spec, unseen!);
  const integer = (await createRuntime(model)).run(unseen!);
  let error = 0;
  let power = 0;
  float.forEach((logit, i) => {
    error += (logit - integer[i]! * model.readout.scale) ** 2;
    power += logit ** 2;
  });
  return Math.sqrt(error / power);
}

describe('calibrate and compile', () => {
  it('approximate the float network over 100 steps, better with more bits', async () => {
    const spec = rotatingSpec(12, 2, 3);
    const coarse = await relativeError(spec, { stateBits: 6, inputBits: 8 });
    const fine = await relativeError(spec, { stateBits: 12, inputBits: 12 });
    expect(fine).toBeLessThan(0.06);
    expect(coarse).toBeGreaterThan(2 * fine);
  });

  it.each(['max', 'percentile', 'mse'] as const)('calibrate by %s', async (method) => {
    expect(await relativeError(rotatingSpec(12, 2, 3), { stateBits: 12, inputBits: 12 }, method)).toBeLessThan(0.1);
  });

  it('supports a multiple of the identity in recurrent weights only', async () => {
    const spec = rotatingSpec(12, 2, 3);
    const layer = spec.layers[0]!;
    const rotation = matrixValues(layer.recurrent);
    const difference = rotation.map((value, i) => value - (i % 13 === 0 ? 1 : 0));
    const step = Math.max(...difference.map(Math.abs)) / 127;
    layer.recurrent = {
      kind: 'codes',
      rows: 12,
      columns: 12,
      bits: 8,
      codes: Int8Array.from(difference, (value) => Math.round(value / step)),
      scale: Float32Array.of(step),
      identity: 1,
    };
    matrixValues(layer.recurrent).forEach((value, i) => {
      expect(Math.abs(value - rotation[i]!)).toBeLessThan(step);
    });
    expect(await relativeError(spec, { stateBits: 14, inputBits: 12 })).toBeLessThan(0.05);
    layer.kernel = { ...(layer.kernel as CodedMatrix), identity: 1 };
    expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] })).toThrow('layers.0.kernel: has identity 1');
  });

  describe('a Hadamard weight', () => {
    /** 12 units in blocks of 4, an orthogonal weight. */
    const hadamard = (): HadamardMatrix => {
      const next = noise(8);
      const signs = Int8Array.from({ length: 12 }, () => (next() < 0 ? -1 : 1));
      return { kind: 'hadamard', rows: 12, columns: 12, blockSize: 4, signs, scale: 0.5 };
    };
    const network = () => {
      const spec = rotatingSpec(12, 2, 3);
      spec.layers[0]!.recurrent = hadamard();
      return spec;
    };

    it('is orthogonal, and approximates the float network over 100 steps', async () => {
      const w = matrixValues(hadamard());
      for (let i = 0; i < 12; i++) {
        for (let k = 0; k < 12; k++) {
          let dot = 0;
          for (let j = 0; j < 12; j++) dot += w[i * 12 + j]! * w[k * 12 + j]!;
          expect(dot).toBe(i === k ? 1 : 0);
        }
      }
      expect(await relativeError(network(), { stateBits: 12, inputBits: 12 })).toBeLessThan(0.06);
    });

    it('keeps signs and blocks, and gives the same result as a matrix of codes', async () => {
      const spec = network();
      const [sequence] = sequences(1, 200);
      const model = compile(spec, calibrate(spec, [sequence!]));
      const [layer] = model.layers;
      expect(isHadamard(layer!.recurrent)).toBe(true);
      const expanded = { ...model, layers: [{ ...layer!, recurrent: codesOf(layer!.recurrent) }] };
      const [runtime, dense] = await Promise.all([
        createRuntime(model, { engine: 'js' }),
        createRuntime(expanded, { engine: 'js' }),
      ]);
      expect(runtime.run(sequence!)).toEqual(dense.run(sequence!));
      expect(runtime.state()).toEqual(dense.state());
    });

    it.each<[Partial<HadamardMatrix>, string]>([
      [{ scale: Number.NaN }, 'layers.0.recurrent: has the scale NaN, not a finite number > 0'],
      [{ scale: 0 }, 'layers.0.recurrent: has the scale 0'],
      [{ blockSize: 8 }, 'layers.0.recurrent.blockSize: is 8; it must be a power of two that divides 12'],
      [{ signs: new Int8Array(12) }, 'layers.0.recurrent.signs: holds a number that is neither 1 nor −1'],
    ])('is rejected with %j', (change, message) => {
      const spec = network();
      Object.assign(spec.layers[0]!.recurrent, change);
      expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] })).toThrow(message);
      expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] })).toThrow(CompileError);
    });
  });

  it('stores the normalization of samples and predictions, and the names of outputs', async () => {
    const spec = rotatingSpec(6, 2, 2);
    const [sequence] = sequences(1, 40);
    const ranges = calibrate(spec, [sequence!]);
    const inputNormalization = { mean: Float32Array.of(20, -4), std: Float32Array.of(8, 0.5) };
    const outputNormalization = { mean: Float32Array.of(1, 2), std: Float32Array.of(4, 8) };
    const model = compile(spec, ranges, { inputNormalization, outputNormalization, labels: ['cold', 'warm'] });
    expect(model).toMatchObject({ inputNormalization, outputNormalization, labels: ['cold', 'warm'] });
    const raw = sequence!.map((x, i) => inputNormalization.mean[i % 2]! + inputNormalization.std[i % 2]! * x);
    const readouts = (await createRuntime(model)).run(raw);
    const plain = (await createRuntime(compile(spec, ranges))).run(sequence!);
    const most = Math.max(...plain.map(Math.abs));
    // Rounding to float32 may move a sample across the boundary between two codes.
    readouts.forEach((readout, i) => void expect(Math.abs(readout - plain[i]!)).toBeLessThan(0.02 * most));
    const origin = { task: 'series', timeSteps: 8, data: null, checkpoint: null };
    const inputNames = Array.from({ length: spec.inputs }, (_, i) => `c${i}`);
    const words = { inputNames, answers: 'values', origin } as const;
    expect(compile(spec, ranges, words)).toMatchObject(words);
    expect(() => compile(spec, ranges, { inputNames: [], answers: 'x' as 'values' })).toThrow(
      "compile: answers is 'x'; it must be one of classes, values",
    );
    expect(() => compile(spec, ranges, { labels: ['cold'] })).toThrow('labels: has 1 entries, but must have none or 2');
    expect(() => compile(spec, ranges, { labels: ['cold'] })).toThrow(CompileError);
  });

  it('rounds scales up to powers of two on request', async () => {
    const spec = rotatingSpec(12, 2, 3);
    const model = compile(spec, calibrate(spec, sequences(4, 100)), { scale: 'pow2' });
    for (const scale of [model.inputScale, model.layers[0]!.stateScale])
      expect(Number.isInteger(Math.log2(scale))).toBe(true);
    expect(await relativeError(spec, { stateBits: 13, inputBits: 12, scale: 'pow2' })).toBeLessThan(0.06);
  });

  it('keeps given codes, also with a scale per row', async () => {
    const spec = rotatingSpec(6, 2, 2);
    const layer = spec.layers[0]!;
    const codes = Int8Array.from({ length: 36 }, (_, i) => ((i * 7) % 16) - 8);
    layer.recurrent = {
      kind: 'codes',
      rows: 6,
      columns: 6,
      bits: 4,
      codes,
      scale: Float32Array.from({ length: 6 }, (_, i) => 0.01 + 0.002 * i),
    };
    const model = compile(spec, calibrate(spec, sequences(4, 100)));
    expect(codesOf(model.layers[0]!.recurrent).codes).toEqual(codes);
    const { recurrentMultiplier, shift } = model.layers[0]!;
    recurrentMultiplier.forEach((m, i) => {
      expect(m / 2 ** shift).toBeCloseTo(0.01 + 0.002 * i, 6);
    });
    expect(await relativeError(spec, { stateBits: 12, inputBits: 12 })).toBeLessThan(0.02);
  });

  it('rounds a floating-point matrix symmetrically and without clipping', () => {
    const spec = rotatingSpec(6, 2, 2);
    spec.layers[0]!.kernel = real([1, -0.5, 0.26]);
    const { kernel } = compile(spec, { input: 1, layers: [{ h: 1 }] }, { weightBits: 3 }).layers[0]!;
    expect(Array.from(kernel.codes.slice(0, 3))).toEqual([3, -1, 1]);
    expect(kernel.bits).toBe(3);
  });

  it('finds exact maxima with max', () => {
    const spec = rotatingSpec(4, 1, 1);
    const sequence = Float32Array.of(0.5, -0.75, 0.25);
    let largest = 0;
    simulate(spec, sequence, (layer, values) => {
      if (layer === 0) for (const value of values) largest = Math.max(largest, Math.abs(value));
    });
    expect(calibrate(spec, [sequence])).toEqual({ input: 0.75, layers: [{ h: largest }] });
  });

  it('clips at most the given fraction with percentile', () => {
    const spec = rotatingSpec(8, 1, 1);
    const data = sequences(8, 100);
    const [ranges] = calibrate(spec, data, { method: 'percentile', percentile: 0.99 }).layers;
    let beyond = 0;
    let total = 0;
    for (const sequence of data) {
      simulate(spec, sequence, (layer, values) => {
        if (layer !== 0) return;
        for (const value of values) {
          total++;
          if (Math.abs(value) > (ranges!.h as number)) beyond++;
        }
      });
    }
    expect(beyond / total).toBeLessThanOrEqual(0.01);
    expect(beyond).toBeGreaterThan(0);
  });

  it('rejects possible overflows, with the layer, the bound and what to lower', () => {
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
    expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] }, { stateBits: 16 })).toThrow(
      'layers.0.recurrent: a 32-bit accumulator could reach 4294967296, beyond 2147483647; lower stateBits or the bits of the recurrent weight',
    );
    expect(compile(spec, { input: 1, layers: [{ h: 1 }] }, { stateBits: 12 }).layers[0]!.units).toBe(units);
  });

  it.each<[string, (spec: IntegerSpec<OrthogonalSpec>) => void, string]>([
    [
      'tanh',
      (s) => {
        s.layers[0]!.recurrentActivation = 'tanh';
      },
      'layers.0: tanh in the recurrence has no integer form',
    ],
    [
      'NaN',
      (s) => {
        s.layers[0]!.kernel = real([1, Number.NaN]);
      },
      'layers.0.kernel: holds NaN',
    ],
    [
      'scales that differ too much',
      (s) => {
        s.layers[0]!.kernel = real([1, 1e9]);
      },
      'layers.0: its scales differ too much',
    ],
    [
      'a bias of NaN',
      (s) => {
        s.layers[0]!.bias[1] = Number.NaN;
      },
      'layers.0.bias: entry 1 is NaN',
    ],
    [
      'an infinite bias of the readout',
      (s) => {
        s.readout.bias[0] = Number.POSITIVE_INFINITY;
      },
      'readout.bias: entry 0 is Infinity',
    ],
    [
      'a bias of another length',
      (s) => {
        s.layers[0]!.bias = new Float32Array(2);
      },
      'layers.0.bias: has 2 entries, but must have 6',
    ],
    [
      'codes beyond their bits',
      (s) => {
        Object.assign(s.layers[0]!.recurrent, { codes: new Int16Array(36).fill(300) });
      },
      'layers.0.recurrent: has the code 300; 8 bits hold -128 to 127',
    ],
    [
      'modReLU without thresholds',
      (s) => {
        s.layers[0]!.recurrentActivation = 'modrelu';
      },
      'layers.0.recurrentThreshold: has 0 entries, but must have 6',
    ],
  ])('refuses %s', (_, change, message) => {
    const spec = rotatingSpec(6, 2, 2);
    change(spec);
    expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] })).toThrow(CompileError);
    expect(() => compile(spec, { input: 1, layers: [{ h: 1 }] })).toThrow(message);
  });

  it.each<[CompileOptions, string]>([
    [{ stateBits: 17 }, 'stateBits is 17; it must be an integer from 4 to 16'],
    [{ inputBits: 1 }, 'inputBits is 1; it must be an integer from 2 to 16'],
    [{ readoutBits: 9 }, 'readoutBits is 9'],
    [{ scale: 'log' as 'pow2' }, "scale is 'log'"],
  ])('rejects the options %j', (options, message) => {
    expect(() => compile(rotatingSpec(6, 2, 2), { input: 1, layers: [{ h: 1 }] }, options)).toThrow(message);
  });

  it('says that weights contain NaN', () => {
    const spec = rotatingSpec(6, 2, 2);
    Object.assign(spec.layers[0]!.recurrent, { scale: Float32Array.of(Number.NaN) });
    expect(() => calibrate(spec, [new Float32Array(20)])).toThrow(
      'layers.0.h: is NaN on the calibration data; the weights',
    );
  });

  it('rejects a network whose state diverges, and terminates', () => {
    const spec = rotatingSpec(6, 2, 2);
    Object.assign(spec.layers[0]!.recurrent, { scale: Float32Array.of(1.3 / 127) });
    const calibrated = () => calibrate(spec, [new Float32Array(2 * 500).fill(0.5)]);
    expect(calibrated).toThrow(CompileError);
    expect(calibrated).toThrow('layers.0.h: diverges');
  });

  it('rejects empty data', () => {
    const spec = rotatingSpec(6, 2, 2);
    expect(() => calibrate(spec, [])).toThrow('there is no sequence');
    expect(() => calibrate(spec, [new Float32Array(3)])).toThrow('3 values are not whole time steps of 2 inputs');
    expect(() => calibrate(spec, [Float32Array.of(1, Number.NaN)])).toThrow('NaN');
  });
});
