import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../calibrate.js';
import { compile } from '../../compile.js';
import { modelContents } from '../../model-contents.js';
import { deserialize, serialize } from '../../model-file.js';
import { modelPrecision } from '../../model-precision.js';
import { quantizationReport } from '../../quantization-report.js';
import { referenceRun } from '../../reference-engine.js';
import { createRuntime } from '../../runtime.js';
import { simulate } from '../../simulate.js';
import { gatedSpecs, networkOf } from '../../testing/gated-specs.js';
import { unitStates } from '../../unit-states.js';
import { validateModel } from '../../validate-model.js';
import type { RecurrentSpec } from '../layer-kinds.js';
import { cellSteps } from './cell-steps.js';
import { cellFractions, type LstmLayer } from './layer.js';
import type { LstmSpec } from './spec.js';

const [UNITS, STEPS] = [5, 784];
/** Pre-activations are in units of 2^−12. */
const INCREMENT = 6 * 2 ** -12;

/** The first unit adds about 0.14 in every step, and so counts to 100; all others add 0.0015. Input, forget and output gates are open. */
const counting: LstmSpec = {
  ...{ kind: 'lstm', units: UNITS },
  recurrent: {
    ...{ kind: 'codes', rows: 4 * UNITS, columns: UNITS, bits: 4 },
    ...{ codes: new Int8Array(4 * UNITS * UNITS), scale: Float32Array.of(0.1) },
  },
  kernel: {
    ...{ kind: 'codes', rows: 4 * UNITS, columns: 1, bits: 4 },
    codes: Int8Array.from({ length: 4 * UNITS }, (_, row) => (row === 2 * UNITS ? 7 : 0)),
    scale: Float32Array.of(0.02),
  },
  bias: Float32Array.from({ length: 4 * UNITS }, (_, row) => {
    const gate = Math.floor(row / UNITS);
    return gate === 2 ? (row === 2 * UNITS ? 0 : INCREMENT) : 7.9;
  }),
};
const spec = networkOf([counting as RecurrentSpec], 1);
const ones = new Float32Array(STEPS).fill(1);

/** Cell states after the last step, as real values. */
async function lastCells(options: Parameters<typeof calibrate>[2]): Promise<number[]> {
  const model = compile(spec, calibrate(spec, [ones], options), { stateBits: 16 });
  const runtime = await createRuntime(model);
  runtime.run(ones);
  const layer = model.layers[0] as LstmLayer;
  const cells = Array.from(runtime.state().subarray(UNITS));
  return cells.map((c, unit) => c * 2 ** -cellFractions(layer)[unit]!);
}

describe('an LSTM with one unit that counts far', () => {
  const exact: number[] = [];
  simulate(spec, ones, (_, values, signal) => signal === 'c' && exact.splice(0, UNITS, ...values));

  it('adds up the small increments of its other units in integers as in floating point', async () => {
    expect(exact[0]).toBeGreaterThan(90);
    expect(exact[1]).toBeLessThan(1.2);
    for (const [unit, c] of (await lastCells({})).entries()) expect(Math.abs(c / exact[unit]! - 1)).toBeLessThan(0.02);
  });

  it('loses them with one step for all', async () => {
    expect(await lastCells({ granularity: 'tensor' })).toEqual([expect.closeTo(exact[0]!, -1), 0, 0, 0, 0]);
  });

  it('is the same on all engines, and after a file that says what it needs', async () => {
    const model = compile(spec, calibrate(spec, [ones]), { stateBits: 16 });
    const file = serialize(model);
    expect(new TextDecoder().decode(file)).toContain('\\"requires\\":[\\"cellShift\\"');
    expect(deserialize(file)).toEqual(model);
    const codes = new Int16Array(40).fill(127);
    const { readouts } = referenceRun(model, codes);
    for (const engine of ['js', 'wasm'] as const) {
      const runtime = await createRuntime(deserialize(file), { engine });
      expect(Array.from(runtime.run(codes))).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
    }
  });

  it('tells its steps, and how near its cell states are', async () => {
    const model = compile(spec, calibrate(spec, [ones]), { stateBits: 16 });
    const steps = { finest: 2 ** -14, coarsest: 2 ** -8 };
    const cells = modelPrecision(model).find(({ part }) => part === 'c');
    expect(cells).toMatchObject({ step: [steps.finest, steps.coarsest], stepFrom: 'calibrated' });
    const [layer] = modelContents(model).layers;
    expect(layer!.states[1]).toMatchObject({ scale: steps.finest, exponents: Int32Array.of(6, 0, 0, 0, 0) });
    expect(layer!.summary).toContain('cellShift 0 … 6');
    const { layers } = await quantizationReport(spec, model, [ones]);
    expect(layers[0]!.cells!.signalToNoise.overall).toBeGreaterThan(30);
    expect(layers[0]!.cells!.saturation).toBe(0);
  });
});

describe('steps of cell states', () => {
  it('are one number where all are equal, and in files as before', () => {
    expect(cellSteps([1.5, 1.4], 16)).toEqual({ cellScale: 2 ** -14 });
    const shared = compile(spec, calibrate(spec, [ones], { granularity: 'tensor' }));
    expect(shared.layers[0]).not.toHaveProperty('cellShift');
    expect(new TextDecoder().decode(serialize(shared))).not.toContain('cellShift');
  });

  it('hold twice the range of a unit, or are as coarse as that of the largest', () => {
    const range = fc.double({ min: 2 ** -20, max: 2 ** 14, noNaN: true });
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 9 }), fc.integer({ min: 8, max: 16 }), (ranges, bits) => {
        const { cellScale, cellShift } = cellSteps(ranges, bits);
        const { cellScale: coarsest } = cellSteps(Math.max(...ranges), bits);
        const top = 2 ** (bits - 1) - 1;
        for (const [unit, own] of ranges.entries()) {
          const step = cellScale * 2 ** (cellShift?.[unit] ?? 0);
          expect(step).toBeLessThanOrEqual(coarsest);
          expect(step === coarsest || step * top >= 2 * own).toBe(true);
          expect(step === 2 ** -15 || step * top < 4 * own || step === coarsest).toBe(true);
        }
      }),
    );
  });

  it('are those that a layer was trained with', () => {
    const trained = networkOf([{ ...counting, cellFormat: { bits: 9, scale: 2 ** -3 } } as RecurrentSpec], 1);
    expect(unitStates(trained)).toEqual([[]]);
    const [layer] = compile(trained, calibrate(trained, [ones])).layers;
    expect(layer).toMatchObject({ cellBits: 9, cellScale: 2 ** -3 });
    expect(layer).not.toHaveProperty('cellShift');
  });

  it('are refused where no unit can have one of its own', () => {
    const gru = networkOf([gatedSpecs(4, 2).gru!], 2);
    expect(() => calibrate(gru, [new Float32Array(8)], { granularity: 'row' })).toThrow(
      "granularity: is 'row', but no state of the network can have a step for each unit, only h of orthogonal layers and c of an LSTM",
    );
  });

  it.each([
    [[0, 1], 'has 2 entries, but must have 5'],
    [[0, -1, 0, 0, 0], 'holds a number below 0, or one with which the step of a cell state passes 1'],
    [[0, 9, 0, 0, 0], 'holds a number below 0, or one with which the step of a cell state passes 1'],
  ])('of a file are not %j', (shifts, message) => {
    const model = compile(spec, calibrate(spec, [ones], { granularity: 'tensor' }));
    const layer = { ...(model.layers[0] as LstmLayer), cellShift: Int32Array.from(shifts) };
    expect(() => validateModel({ ...model, layers: [layer] })).toThrow(`layers.0.cellShift: ${message}`);
  });
});
