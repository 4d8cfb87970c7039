import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { type CompileOptions, compile } from './compile.js';
import type { RecurrentSpec } from './kinds/layer-kinds.js';
import { deserialize, serialize } from './model-file.js';
import { modelPrecision, type PartPrecision } from './model-precision.js';
import { gatedSpecs, networkOf } from './testing/gated-specs.js';
import { noise, rotatingSpec } from './testing/models.js';

const [UNITS, INPUTS] = [5, 3];
const next = noise(2);
const sequences = [Float32Array.from({ length: 30 * INPUTS }, next)];
const specs = gatedSpecs(UNITS, INPUTS);
const origin = { task: 'noise', timeSteps: 30, data: null, checkpoint: null };

function precisionOf(layers: RecurrentSpec[], options: CompileOptions = {}): PartPrecision[] {
  const spec = networkOf(layers, INPUTS);
  const model = compile(spec, calibrate(spec, sequences), { origin, ...options });
  return modelPrecision(deserialize(serialize(model)));
}

const shown = ({ layer, part, bits, bitsFrom, stepFrom }: PartPrecision) => [layer, part, bits, bitsFrom, stepFrom];

describe('modelPrecision', () => {
  it('lists every number of an LSTM, and why it has its bits and its step', () => {
    const rows = precisionOf([specs.lstm!], { cellBits: 11, readoutBits: 6 });
    const bits = (part: string) => rows.find((row) => row.part === part)!.bits;
    expect(rows.map(shown)).toEqual([
      [null, 'input', 8, 'default', 'calibrated'],
      [0, 'kernel', 8, 'trained', 'trained'],
      [0, 'recurrent', 8, 'trained', 'trained'],
      [0, 'kernelMultiplier', bits('kernelMultiplier'), 'needed', 'derived'],
      [0, 'recurrentMultiplier', bits('recurrentMultiplier'), 'needed', 'derived'],
      [0, 'bias', bits('bias'), 'needed', 'derived'],
      [0, 'a', 16, 'fixed', 'calibrated'],
      [0, 'squash', 16, 'fixed', 'fixed'],
      [0, 'h', 12, 'default', 'fixed'],
      [0, 'c', 11, 'chosen', 'calibrated'],
      [null, 'readout', 6, 'chosen', 'weights'],
      [null, 'readoutBias', bits('readoutBias'), 'needed', 'derived'],
    ]);
    expect(bits('bias')).toBeLessThan(18);
    expect(rows.find(({ part }) => part === 'squash')).toMatchObject({ entries: 257, step: [2 ** -15, 2 ** -15] });
    const a = rows.find(({ part }) => part === 'a')!;
    expect(a.step![0]).toBe(2 ** (a.integerBits! - 15));
  });

  it.each([false, true])('has the steps of trained codes; per row: %s', (perRow) => {
    const coded = gatedSpecs(UNITS, INPUTS, { bits: 4, perRow });
    for (const spec of Object.values(coded)) {
      if (spec.kernel.kind !== 'codes') continue;
      const rows = precisionOf([spec]);
      for (const part of ['kernel', 'recurrent'] as const) {
        const { scale } = spec[part] as { scale: Float32Array };
        const { step } = rows.find((row) => row.part === part)!;
        expect(step![0]).toBeCloseTo(Math.min(...scale), 5);
        expect(step![1]).toBeCloseTo(Math.max(...scale), 5);
      }
    }
  });

  it('has the steps of orthogonal layers, also of one above another, and of the readout', () => {
    const spec = rotatingSpec(UNITS + 1, INPUTS, 2);
    const [first] = spec.layers;
    const model = compile(spec, calibrate(spec, sequences), { origin });
    const rows = modelPrecision(model);
    const stepOf = (part: string) => rows.find((row) => row.part === part)!.step![0];
    const scaleOf = (matrix: object) => (matrix as { scale: Float32Array }).scale[0]!;
    expect(stepOf('recurrent')).toBeCloseTo(scaleOf(first!.recurrent), 7);
    expect(stepOf('kernel')).toBeCloseTo(scaleOf(first!.kernel), 6);
    expect(stepOf('h')).toBe(model.layers[0]!.stateScale);
    const values = spec.readout.weights;
    const largest = values.kind === 'real' ? Math.max(...values.values.map(Math.abs)) / 127 : scaleOf(values);
    expect(stepOf('readout')).toBeCloseTo(largest, 7);
    expect(rows.map(({ part }) => part)).toEqual([
      ...['input', 'kernel', 'recurrent', 'kernelMultiplier', 'recurrentMultiplier', 'bias', 'h'],
      ...['readout', 'readoutBias'],
    ]);
  });

  it('has the codes between factors of low rank, and no steps that the file does not say', () => {
    const rows = precisionOf([specs['fastGRNN of low rank']!]);
    const ofKernel = rows.filter(({ part }) => part.startsWith('kernel'));
    expect(ofKernel.map(({ part, bits, step, bitsFrom }) => [part, bits, step === null, bitsFrom])).toEqual([
      ['kernelDown', 8, true, 'trained'],
      ['kernelRank', 16, true, 'fixed'],
      ['kernelUp', 8, true, 'trained'],
      ['kernelRankMultiplier', expect.any(Number), false, 'needed'],
      ['kernelMultiplier', expect.any(Number), false, 'needed'],
    ]);
    const parts = rows.map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(['gateBias', 'bias', 'zeta', 'nu', 'squash', 'h']));
    expect(precisionOf([specs['fastRNN with relu']!]).map(({ part }) => part)).not.toContain('squash');
  });

  it('says nothing about the reasons of bits that the model does not tell', () => {
    const spec = networkOf([specs.gru!], INPUTS);
    const model = compile(spec, calibrate(spec, sequences));
    const reasons = new Set(modelPrecision(model).map(({ bitsFrom }) => bitsFrom));
    expect(reasons).toEqual(new Set([null, 'needed', 'fixed']));
    for (const bits of [null, 'x', { layers: 3 }, { layers: [null], input: 'guess' }, { layers: { 0: ['h'] } }]) {
      expect(modelPrecision(model, bits)).toEqual(modelPrecision(model));
    }
  });
});
