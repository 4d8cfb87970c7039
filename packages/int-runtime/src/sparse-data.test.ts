import { describe, expect, it } from 'vitest';
import { type CalibrationMethod, calibrate } from './calibrate.js';
import { compile } from './compile.js';
import type { Granularity } from './granularity.js';
import type { IntegerSpec } from './integer-spec.js';
import type { OrthogonalSpec } from './kinds/orthogonal/spec.js';
import { createRuntime } from './runtime.js';
import { simulate } from './simulate.js';

const STEPS = 20_000;

/** Two units that each keep 0.9 of their state; the second reads the input where it is not dead. */
function spec(isDead: boolean): IntegerSpec<OrthogonalSpec> {
  const codes = (rows: number, columns: number, of: number[], scale: number) => ({
    kind: 'codes' as const,
    rows,
    columns,
    codes: Int8Array.from(of),
    bits: 2,
    scale: Float32Array.of(scale),
  });
  const layer = {
    kind: 'orthogonal' as const,
    units: 2,
    recurrent: codes(2, 2, [1, 0, 0, 1], 0.9),
    kernel: codes(2, 1, [1, isDead ? 0 : -1], 1),
    bias: new Float32Array(2),
    recurrentActivation: 'linear' as const,
    outputActivation: 'identity' as const,
  };
  const readout = { weights: codes(1, 2, [1, -1], 1), bias: new Float32Array(1) };
  return { inputs: 1, layers: [layer], readout, returnSequences: true };
}

/** One sample among zeros. */
function impulse(size: number): Float32Array {
  const samples = new Float32Array(STEPS);
  samples[STEPS - 20] = size;
  return samples;
}

describe('a network that is calibrated on zeros but for one sample', () => {
  const methods: CalibrationMethod[] = ['max', 'percentile', 'mse', 'kl'];
  const granularities: Granularity[] = ['tensor', 'row'];
  const cases = methods.flatMap((method) =>
    granularities.flatMap((granularity) =>
      [1, 1e-30, 1e30].map((size) => ({ method, granularity, size, isDead: granularity === 'row' })),
    ),
  );

  it.each(cases)('answers it in integers: %j', async ({ method, granularity, size, isDead }) => {
    const network = spec(isDead);
    const samples = impulse(size);
    const model = compile(network, calibrate(network, [samples], { method, granularity, percentile: 0.5 }));
    const exact = simulate(network, samples).subarray(-20);
    const [js, wasm] = await Promise.all(
      (['js', 'wasm'] as const).map(async (engine) => (await createRuntime(model, { engine })).run(samples)),
    );
    expect(wasm).toEqual(js);
    expect(js!.subarray(0, -20).every((answer) => answer === 0)).toBe(true);
    const { scale } = model.readout;
    js!.subarray(-20).forEach((answer, t) => {
      // Half the states' percentiles are below 0.4 of the largest: what is beyond saturates.
      const least = method === 'percentile' ? 0.25 * exact[0]! : 0.98 * exact[t]!;
      if (t === 0) expect(answer * scale).toBeGreaterThan(least);
      expect(answer * scale).toBeLessThan(1.02 * exact[t]! + 4 * scale);
    });
  });

  it.each(granularities)('gives silence a range, one for each %s', async (granularity) => {
    const silence = new Float32Array(50);
    const network = spec(false);
    const ranges = calibrate(network, [silence], { method: 'percentile', granularity });
    expect(ranges).toEqual({ input: 1, layers: [{ h: granularity === 'row' ? [1, 1] : 1 }] });
    const runtime = await createRuntime(compile(network, ranges));
    expect(runtime.run(silence).every((answer) => answer === 0)).toBe(true);
  });
});

describe('compile', () => {
  it.each([5e-324, 1e-310])('refuses ranges of %f, which have no steps, by their names', (range) => {
    const network = spec(false);
    expect(() => compile(network, { input: range, layers: [{ h: range }] })).toThrow(
      `input: has range ${range}, too small`,
    );
    expect(() => compile(network, { input: 1, layers: [{ h: [range, range] }] })).toThrow(
      `layers.0.h: has range ${range}, too small`,
    );
    // A unit beside a larger one has the finest step there is.
    expect(compile(network, { input: 1, layers: [{ h: [range, 1] }] }).layers[0]!.stateShift[0]).toBe(0);
  });

  it.each([undefined, {}, { input: 1 }, { input: 1, layers: 1 }])('refuses %j for ranges', (ranges) => {
    expect(() => compile(spec(false), ranges as never)).toThrow('compile: ranges must be a result of calibrate');
  });
});

describe('calibrate', () => {
  it.each([[[1]], [Int16Array.of(1)], [Float64Array.of(1)]])(
    'refuses sequences that are no Float32Array: %j',
    (other) => {
      expect(() => calibrate(spec(false), [other] as never)).toThrow('a sequence must be a Float32Array');
    },
  );

  it.each([undefined, {}, 'abc', Float32Array.of(1)])('refuses %j for a list of sequences', (sequences) => {
    expect(() => calibrate(spec(false), sequences as never)).toThrow('sequences must be a list of Float32Arrays');
  });
});
