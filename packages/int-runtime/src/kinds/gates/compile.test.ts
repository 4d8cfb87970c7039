import { describe, expect, it } from 'vitest';
import { calibrate } from '../../calibrate.js';
import { compile } from '../../compile.js';
import { quantizationReport } from '../../quantization-report.js';
import { createRuntime } from '../../runtime.js';
import { simulate } from '../../simulate.js';
import type { CodedMatrix } from '../../spec-matrix.js';
import { gatedSpecs, networkOf } from '../../testing/gated-specs.js';
import { noise } from '../../testing/models.js';
import type { RecurrentSpec } from '../layer-kinds.js';
import type { GatedIntLayer } from './layer.js';
import type { GateSpecMatrix } from './spec.js';

const [UNITS, INPUTS, TIME] = [12, 3, 60];
const next = noise(5);
const sequences = Array.from({ length: 4 }, () => Float32Array.from({ length: TIME * INPUTS }, next));
const specs = gatedSpecs(UNITS, INPUTS);

async function errors(layers: RecurrentSpec[], stateBits: number): Promise<{ worst: number; largest: number }> {
  const spec = networkOf(layers, INPUTS);
  const model = compile(spec, calibrate(spec, sequences), { stateBits, inputBits: 14 });
  const runtime = await createRuntime(model, { engine: 'js' });
  let [worst, largest] = [0, 0];
  for (const sequence of sequences) {
    runtime.reset();
    const exact = simulate(spec, sequence);
    runtime.run(sequence).forEach((readout, i) => {
      worst = Math.max(worst, Math.abs(readout * model.readout.scale - exact[i]!));
      largest = Math.max(largest, Math.abs(exact[i]!));
    });
  }
  return { worst, largest };
}

describe.each(Object.entries(specs))('%s', (_, layer) => {
  it.each([
    [16, 0.01],
    [12, 0.015],
    [8, 0.15],
  ])(
    'is compiled to integers with states of %i bits that differ by at most %f of the largest logit',
    async (bits, part) => {
      const { worst, largest } = await errors([layer], bits);
      expect(largest).toBeGreaterThan(0.1);
      expect(worst).toBeLessThan(part * largest);
    },
  );

  it('reports how near its states are', async () => {
    const spec = networkOf([layer], INPUTS);
    const model = compile(spec, calibrate(spec, sequences), { stateBits: 14, inputBits: 14 });
    const { layers } = await quantizationReport(spec, model, sequences);
    expect(layers[0]!.signalToNoise.overall).toBeGreaterThan(40);
    expect(layers[0]!.clippedBiases).toBe(0);
    expect(layers[0]!.gates).toEqual({ saturation: 0 });
    expect(layers[0]!.cells === undefined).toBe(layer.kind !== 'lstm');
    if (layer.kind === 'lstm') expect(layers[0]!.cells!.signalToNoise.overall).toBeGreaterThan(40);
  });

  it('reports how many pre-activations saturate', async () => {
    const spec = networkOf([{ ...layer, kernel: scaled(layer.kernel, 4) } as RecurrentSpec], INPUTS);
    const model = compile(spec, calibrate(spec, sequences), { stateBits: 14, inputBits: 14 });
    const halves = { ...model.layers[0]!, integerBits: 0 } as GatedIntLayer;
    const seen: number[] = [];
    simulate(spec, sequences[0]!, (_, values, signal) => signal === 'a' && seen.push(...values));
    const { layers } = await quantizationReport(spec, { ...model, layers: [halves as never] }, [sequences[0]!]);
    const beyond = seen.filter((a) => Math.abs(a) >= 1).length;
    expect(beyond).toBeGreaterThan(0);
    expect(layers[0]!.gates!.saturation).toBeCloseTo(beyond / seen.length, 12);
  });
});

describe('layers with gates', () => {
  it('may have a scale per row', async () => {
    for (const layer of Object.values(gatedSpecs(UNITS, INPUTS, { bits: 4, perRow: true }))) {
      const { worst, largest } = await errors([layer], 16);
      expect(worst).toBeLessThan(0.02 * largest);
    }
  });

  it('read one-hot inputs of 2 bits beside states of 16 bits', async () => {
    const characters = Array.from({ length: 4 }, (_, s) => {
      const sequence = new Float32Array(TIME * INPUTS);
      for (let t = 0; t < TIME; t++) sequence[t * INPUTS + ((t * t + s) % INPUTS)] = 1;
      return sequence;
    });
    for (const [name, layer] of Object.entries(specs)) {
      // As trained on text: an input selects a column, and recurrent weights are small.
      const spec = networkOf(
        [{ ...layer, kernel: scaled(layer.kernel, 4), recurrent: scaled(layer.recurrent, 0.2) } as RecurrentSpec],
        INPUTS,
      );
      const model = compile(spec, calibrate(spec, characters), { stateBits: 16, inputBits: 2 });
      const { layers } = await quantizationReport(spec, model, characters);
      expect(layers[0]!.signalToNoise.overall, name).toBeGreaterThan(40);
    }
  });

  it('are stacked in any order, also on orthogonal layers', async () => {
    const inner = gatedSpecs(UNITS, UNITS);
    const orthogonal: RecurrentSpec = {
      ...{ kind: 'orthogonal', units: UNITS, bias: new Float32Array(UNITS) },
      recurrent: { kind: 'real', rows: UNITS, columns: UNITS, values: identity(UNITS, 0.9) },
      kernel: specs.fastRNN!.kernel as never,
      ...{ recurrentActivation: 'linear', outputActivation: 'relu' },
    };
    const { worst, largest } = await errors([orthogonal, inner.gru!, inner.lstm!, inner['fastGRNN of low rank']!], 16);
    expect(worst).toBeLessThan(0.02 * largest);
  });

  it.each(Object.keys(specs))('keep the format that states were trained with: %s', async (name) => {
    const bounded = name.startsWith('gru') || name === 'lstm';
    const stateFormat = { bits: 8, scale: bounded ? 2 ** -7 : 2 ** -6 };
    const cell = name === 'lstm' && { cellFormat: { bits: 9, scale: 2 ** -5 } };
    const spec = networkOf([{ ...specs[name]!, stateFormat, ...cell } as RecurrentSpec], INPUTS);
    const model = compile(spec, calibrate(spec, sequences), { stateBits: 14, inputBits: 14 });
    expect(model.layers[0]).toMatchObject({ stateBits: 8, stateScale: stateFormat.scale });
    if (cell) expect(model.layers[0]).toMatchObject({ cellBits: 9, cellScale: 2 ** -5 });
    const { layers } = await quantizationReport(spec, model, sequences);
    expect(layers[0]!.signalToNoise.overall).toBeGreaterThan(30);
  });

  it.each<[string, Partial<RecurrentSpec>, string]>([
    [
      'gru',
      { stateFormat: { bits: 8, scale: 0.25 } } as never,
      'layers.0.stateFormat: has scale 0.25; it must be 0.0078125 for 8 bits',
    ],
    ['fastRNN', { stateFormat: { bits: 17, scale: 0.25 } } as never, 'layers.0.stateBits'],
    ['fastGRNN', { stateFormat: { bits: 8, scale: 0.3 } } as never, 'layers.0.stateScale'],
    ['fastGRNN', { gateActivation: 'relu' } as never, 'layers.0: relu of a gate has no bound, and no integer form'],
    ['fastRNN', { alpha: 1.5 } as never, 'layers.0.alpha: is 1.5; it must be a number from 0 to 1'],
    ['fastRNN', { beta: Number.NaN } as never, 'layers.0.beta: is NaN'],
    ['lstm', { bias: new Float32Array(4 * UNITS).fill(Number.NaN) } as never, 'layers.0.bias: entry 0 is NaN'],
    ['gru', { bias: new Float32Array(5) } as never, 'layers.0.bias'],
    ['gru', { recurrent: specs.lstm!.recurrent } as never, 'layers.0.recurrent'],
  ])('of kind %s are refused with %j', (kind, change, message) => {
    const spec = networkOf([specs[kind]!], INPUTS);
    const ranges = calibrate(spec, sequences);
    const wrong = networkOf([{ ...specs[kind]!, ...change } as RecurrentSpec], INPUTS);
    expect(() => compile(wrong, ranges)).toThrow(message);
  });
});

/** A weight matrix times a factor. */
function scaled(matrix: GateSpecMatrix, factor: number): GateSpecMatrix {
  if (matrix.kind === 'lowRank') return { ...matrix, up: scaled(matrix.up, factor) as CodedMatrix };
  if (matrix.kind !== 'codes') throw new Error(`no codes: ${matrix.kind}`);
  return { ...matrix, scale: matrix.scale.map((scale) => scale * factor) };
}

function identity(units: number, value: number): Float32Array {
  return Float32Array.from({ length: units * units }, (_, i) => (i % (units + 1) === 0 ? value : 0));
}
