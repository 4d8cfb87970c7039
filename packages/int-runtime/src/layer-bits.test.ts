import { describe, expect, it } from 'vitest';
import { bitParts } from './bit-parts.js';
import { bitSources } from './bit-sources.js';
import { calibrate } from './calibrate.js';
import { type CompileOptions, compile } from './compile.js';
import { CompileError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { FastGRNNLayer } from './kinds/fast-grnn/layer.js';
import type { LowRankMatrix } from './kinds/gates/matrix.js';
import type { GateSpecMatrix } from './kinds/gates/spec.js';
import type { GruLayer } from './kinds/gru/layer.js';
import type { RecurrentSpec } from './kinds/layer-kinds.js';
import type { LstmLayer } from './kinds/lstm/layer.js';
import { layerBits } from './layer-bits.js';
import { deserialize, serialize } from './model-file.js';
import { referenceRun } from './reference-engine.js';
import { createRuntime } from './runtime.js';
import { matrixValues, type SpecMatrix } from './spec-matrix.js';
import { type GatedRecurrentSpec, gatedSpecs, networkOf } from './testing/gated-specs.js';
import { noise } from './testing/models.js';

const [UNITS, INPUTS] = [6, 3];
const next = noise(11);
const sequences = Array.from({ length: 3 }, () => Float32Array.from({ length: 40 * INPUTS }, next));
const trained = gatedSpecs(UNITS, INPUTS);
const inner = gatedSpecs(UNITS, UNITS);

/** The same layer, trained in floating point. */
function real(spec: GatedRecurrentSpec): GatedRecurrentSpec {
  const of = (matrix: SpecMatrix): SpecMatrix => {
    const { rows, columns } = matrix;
    return { kind: 'real', rows, columns, values: matrixValues(matrix) };
  };
  const anyOf = (matrix: GateSpecMatrix) =>
    matrix.kind === 'lowRank' ? { ...matrix, down: of(matrix.down), up: of(matrix.up) } : of(matrix);
  return { ...spec, kernel: anyOf(spec.kernel), recurrent: anyOf(spec.recurrent) } as GatedRecurrentSpec;
}

function compiled(layers: RecurrentSpec[], options: CompileOptions) {
  const spec = networkOf(layers, INPUTS);
  return compile(spec, calibrate(spec, sequences), options);
}

const lstm = real(trained.lstm!);
const stack = [lstm, real(inner.lstm!), real(inner.gru!)];

describe('bits of layers', () => {
  it('are those of training, else of the layer, else of all layers, else the defaults', () => {
    const spec = { kind: 'lstm', units: 1 };
    const options = { stateBits: 7, kernelBits: 5, layers: [{}, { stateBits: 6, weightBits: 3 }] };
    expect(layerBits(spec, 0, {})).toEqual({
      ...{ stateBits: 12, cellBits: 16, weightBits: 8, kernelBits: 8, recurrentBits: 8, biasBits: 18 },
      weightScales: 'tensor',
    });
    expect(layerBits(spec, 0, options)).toMatchObject({ stateBits: 7, cellBits: 16, kernelBits: 5, recurrentBits: 8 });
    expect(layerBits(spec, 1, options)).toMatchObject({ stateBits: 6, kernelBits: 3, recurrentBits: 3 });
    const formats = { stateFormat: { bits: 9, scale: 2 ** -8 }, cellFormat: { bits: 11, scale: 2 ** -8 } };
    expect(layerBits({ ...spec, ...formats }, 1, options)).toMatchObject({ stateBits: 9, cellBits: 11, kernelBits: 3 });
    expect(layerBits(spec, 0, { weightBits: 4, recurrentBits: 6 })).toMatchObject({ kernelBits: 4, recurrentBits: 6 });
  });

  it('are separate for U, W, states and cell states, and for each layer', () => {
    const { layers } = compiled(stack, {
      ...{ kernelBits: 3, recurrentBits: 5, stateBits: 10, cellBits: 13 },
      layers: [{}, { kernelBits: 7, cellBits: 8, stateBits: 16 }],
    });
    const bits = layers.map((layer) => {
      const { kernel, recurrent, stateBits, cellBits } = layer as LstmLayer;
      return [kernel.bits, recurrent.bits, stateBits, cellBits];
    });
    expect(bits).toEqual([
      [3, 5, 10, 13],
      [7, 5, 16, 8],
      [3, 5, 10, undefined],
    ]);
  });

  it('are for both factors of a weight of low rank', () => {
    const { layers } = compiled([real(trained['fastGRNN of low rank']!)], { kernelBits: 3, recurrentBits: 5 });
    const { kernel, recurrent } = layers[0] as FastGRNNLayer;
    const ofFactors = (matrix: unknown) => [(matrix as LowRankMatrix).down.bits, (matrix as LowRankMatrix).up.bits];
    expect([ofFactors(kernel), ofFactors(recurrent)]).toEqual([
      [3, 3],
      [5, 5],
    ]);
  });

  it.each([8, 9, 12, 16])('of cell states may be %i: steps are powers of two that cover the range', (cellBits) => {
    const spec = networkOf([lstm], INPUTS);
    const ranges = calibrate(spec, sequences, { granularity: 'tensor' });
    const { cellScale } = compile(spec, ranges, { cellBits }).layers[0] as LstmLayer;
    const range = ranges.layers[0]!.c as number;
    const top = 2 ** (cellBits - 1) - 1;
    expect(Math.log2(cellScale)).toBe(Math.round(Math.log2(cellScale)));
    expect(cellScale * top).toBeGreaterThanOrEqual(range);
    expect((cellScale * top) / 2).toBeLessThan(range);
  });

  it.each(['js', 'wasm'] as const)('of any kind give the same on %s as the formulas in BigInt', async (engine) => {
    for (const [i, layer] of Object.values(trained).entries()) {
      const [stateBits, cellBits, kernelBits, recurrentBits] = [8 + i, 16 - i, 2 + (i % 7), 8 - (i % 7)];
      const model = compiled([real(layer)], {
        ...{ stateBits, cellBits: layer.kind === 'lstm' ? cellBits : 16, kernelBits, recurrentBits },
        weightScales: i % 2 === 0 ? 'row' : 'tensor',
      });
      const codes = Int16Array.from({ length: 20 * INPUTS }, () => Math.round(127 * next()));
      const { states, readouts } = referenceRun(model, codes);
      const runtime = await createRuntime(deserialize(serialize(model)), { engine });
      expect(Array.from(runtime.run(codes))).toEqual(readouts.flat());
      expect(Array.from(runtime.state())).toEqual(states.at(-1));
      runtime.dispose();
    }
  });

  it('change the ranges that fit them best', () => {
    const spec = networkOf([lstm, real(inner.lstm!)], INPUTS);
    const of = (cellBits: number, layers = [{}]) =>
      calibrate(spec, sequences, { method: 'mse', granularity: 'tensor', cellBits, layers }).layers.map(
        ({ c }) => c as number,
      );
    expect(of(4)[0]).toBeLessThan(of(16)[0]!);
    expect(of(16, [{}, { cellBits: 8 }])).toEqual([of(16)[0], of(8)[1]]);
  });

  it.each<[string, RecurrentSpec[], CompileOptions, string]>([
    [
      'cells of no layer',
      [trained.gru!],
      { cellBits: 12 },
      'cellBits: is 12, but the network has no cell state that was trained in floating point',
    ],
    [
      'cells of a layer without',
      stack,
      { layers: [{}, {}, { cellBits: 16 }] },
      'layers.2.cellBits: is 16, but the layer has no cell state that was trained in floating point',
    ],
    [
      'bits of trained codes',
      [trained.lstm!],
      { kernelBits: 4 },
      'kernelBits: is 4, but the network has no input weight that was trained in floating point',
    ],
    [
      'bits of the trained codes of a layer',
      [lstm, inner.gru!],
      { layers: [{}, { recurrentBits: 4 }] },
      'layers.1.recurrentBits: is 4, but the layer has no recurrent weight that was trained in floating point',
    ],
    ['more layers than there are', [lstm], { layers: [{}, {}] }, 'layers: has bits of 2 layers, but the network has 1'],
  ])('refuses %s', (_, layers, options, message) => {
    expect(() => compiled(layers, options)).toThrow(CompileError);
    expect(() => compiled(layers, options)).toThrow(message);
  });

  it('refuses what it does not understand of a layer', () => {
    expect(() => compiled([lstm], { layers: [{ cellBits: 7 }] })).toThrow(
      'compile: layers.0: cellBits is 7; it must be an integer from 8 to 16',
    );
    expect(() => compiled([lstm], { layers: [{ cellbits: 9 } as never] })).toThrow("unknown option 'cellbits'");
    const spec = networkOf([lstm], INPUTS);
    expect(() => calibrate(spec, sequences, { layers: [{ stateBits: 3 }] })).toThrow('layers.0: stateBits is 3');
  });
});

describe('steps per row', () => {
  const errorOf = (layer: GatedRecurrentSpec, options: CompileOptions) => {
    const model = compiled([layer], { ...options, stateBits: 16, origin });
    const { kernel, kernelMultiplier: m, shift, integerBits } = model.layers[0] as LstmLayer;
    const values = matrixValues(layer.kernel as SpecMatrix);
    const unit = 2 ** (integerBits - 15 - shift) / model.inputScale;
    return kernel.codes.reduce((sum, code, i) => {
      const row = Math.floor(i / kernel.columns);
      return sum + (code * m[m.length > 1 ? row : 0]! * unit - values[i]!) ** 2;
    }, 0);
  };
  const origin = { task: 'noise', timeSteps: 40, data: null, checkpoint: null };

  it('are smaller where rows differ, and multiplied with what the file has', () => {
    const scaled = real(trained.lstm!);
    const { values, columns } = scaled.kernel as { values: Float32Array; columns: number };
    for (let i = 0; i < values.length; i++) values[i]! *= 2 ** -(Math.floor(i / columns) % 4);
    for (const kernelBits of [4, 8]) {
      expect(errorOf(scaled, { kernelBits, weightScales: 'row' })).toBeLessThan(0.6 * errorOf(scaled, { kernelBits }));
    }
  });

  it('may be of rows without a weight', () => {
    const empty = real(trained.gru!);
    (empty.kernel as { values: Float32Array }).values.fill(0, 0, 5 * INPUTS);
    (empty.recurrent as { values: Float32Array }).values.fill(0);
    const { layers } = compiled([empty], { weightScales: 'row' });
    const { kernelMultiplier } = layers[0] as GruLayer;
    expect(kernelMultiplier).toHaveLength(3 * UNITS);
    expect(kernelMultiplier.every((m) => m > 0)).toBe(true);
  });
});

describe('parts with bits of their own', () => {
  it('are those that a network has', () => {
    const parts = (layers: RecurrentSpec[]) => bitParts(networkOf(layers, INPUTS) as IntegerSpec);
    expect(parts([trained.gru!])).toEqual(['stateBits', 'inputBits', 'readoutBits']);
    expect(parts([trained.lstm!])).toEqual(['stateBits', 'cellBits', 'inputBits', 'readoutBits']);
    const { down, up } = real(trained['fastGRNN of low rank']!).kernel as { down: SpecMatrix; up: SpecMatrix };
    const half = { ...trained['fastGRNN of low rank']!, kernel: { kind: 'lowRank', down, up } } as RecurrentSpec;
    expect(parts([half])).toEqual(['kernelBits', 'stateBits', 'inputBits', 'readoutBits']);
    expect(parts([trained.gru!, real(inner.gru!)])).toEqual([
      'recurrentBits',
      'kernelBits',
      'stateBits',
      'inputBits',
      'readoutBits',
    ]);
  });

  it('have them from an option, from training, or by default', () => {
    const layers = [
      { ...lstm, cellFormat: { bits: 10, scale: 2 ** -7 } },
      { ...trained.gru!, stateFormat: { bits: 8, scale: 2 ** -7 } },
    ];
    expect(bitSources({ layers }, { inputBits: 6, kernelBits: 3, stateBits: 12 })).toEqual({
      input: 'chosen',
      readout: 'default',
      layers: [
        { kernel: 'chosen', recurrent: 'default', h: 'chosen', c: 'trained' },
        { kernel: 'trained', recurrent: 'trained', h: 'trained' },
      ],
    });
  });
});
