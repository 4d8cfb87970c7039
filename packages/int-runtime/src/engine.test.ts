import { readFileSync } from 'node:fs';
import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from './errors.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { referenceRun } from './reference-engine.js';
import { scaleExactly } from './requantization.js';
import { createRuntime } from './runtime.js';
import { modelsWithCodes } from './testing/models.js';

interface FixedPointCase {
  weightBits: number;
  stateBits: number;
  inputBits: number;
  W: number[][];
  U: number[][];
  x: number[][];
  multiplierW: number;
  multiplierU: number;
  shift: number;
  bias: number[];
  h: number[][];
}

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/fixed-point.json', import.meta.url), 'utf8')) as {
  cases: FixedPointCase[];
};

function modelOf(c: FixedPointCase): IntModel<OrthogonalLayer> {
  const units = c.W.length;
  const inputs = c.U[0]!.length;
  const none = new Int32Array(0);
  return {
    inputs,
    inputBits: c.inputBits,
    inputScale: 1,
    inputNormalization: null,
    layers: [
      {
        kind: 'orthogonal',
        units,
        inputs,
        recurrent: { rows: units, columns: units, bits: c.weightBits, codes: Int8Array.from(c.W.flat()) },
        kernel: { rows: units, columns: inputs, bits: c.weightBits, codes: Int8Array.from(c.U.flat()) },
        recurrentMultiplier: Int32Array.of(c.multiplierW),
        kernelMultiplier: Int32Array.of(c.multiplierU),
        shift: c.shift,
        stateShift: none,
        bias: Int32Array.from(c.bias),
        stateBits: c.stateBits,
        stateScale: 1,
        recurrentActivation: 'linear',
        outputActivation: 'linear',
        recurrentThreshold: none,
        outputThreshold: none,
        identityMultiplier: none,
        initialState: none,
      },
    ],
    readout: {
      outputs: 1,
      weights: { rows: 1, columns: units, bits: 2, codes: new Int8Array(units).fill(1) },
      bias: Int32Array.of(0),
      scale: 1,
    },
    outputNormalization: null,
    labels: [],
    returnSequences: true,
  };
}

describe.each(['js', 'wasm'] as const)('the %s engine', (engine) => {
  it.each(cases)('gives the states of the reference, bit for bit (case %#)', async (c) => {
    const runtime = await createRuntime(modelOf(c), { engine });
    c.x.forEach((x, t) => {
      runtime.step(Int16Array.from(x));
      expect(Array.from(runtime.state())).toEqual(c.h[t]);
      expect(runtime.readout()[0]).toBe(c.h[t]!.reduce((a, b) => a + b, 0));
    });
  });

  it('equals the formula in BigInt, for any model and input', async () => {
    await fc.assert(
      fc.asyncProperty(modelsWithCodes, async ({ model, codes }) => {
        const { states, readouts } = referenceRun(model, codes);
        const runtime = await createRuntime(model, { engine });
        const answers = runtime.run(codes);
        expect(Array.from(answers)).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
        expect(Array.from(runtime.state())).toEqual(states.at(-1));
      }),
      { numRuns: 2000 },
    );
  });

  it('starts and resets to the initial state, which can be read before the first step', async () => {
    const model = modelOf(cases[0]!);
    const start = Int32Array.from(model.layers[0]!.bias, (_, i) => i - 3);
    model.layers[0]!.initialState = start;
    const runtime = await createRuntime(model, { engine, batch: 2 });
    const expectStart = () => {
      expect(Array.from(runtime.state())).toEqual([...start, ...start]);
      const sum = start.reduce((a, b) => a + b, 0);
      expect(Array.from(runtime.readout())).toEqual([sum, sum]);
    };
    expectStart();
    runtime.step(Int16Array.from([...cases[0]!.x[0]!, ...cases[0]!.x[0]!]));
    runtime.reset();
    expectStart();
  });

  it('scales by 64-bit products exactly', () => {
    const int32 = fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.constantFrom(-(2 ** 31), 2 ** 31 - 1, -1, 0),
    );
    const multiplier = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    const addend = fc.maxSafeInteger().map((c) => c % 2 ** 47);
    fc.assert(
      fc.property(int32, multiplier, int32, multiplier, addend, fc.integer({ min: 1, max: 46 }), (a, m, b, n, c, s) => {
        const exact = (BigInt(a) * BigInt(m) + BigInt(b) * BigInt(n) + BigInt(c)) >> BigInt(s);
        const got = scaleExactly(a, m, b, n, c, s);
        if (exact >= -(2n ** 53n) && exact <= 2n ** 53n) expect(BigInt(got)).toBe(exact);
        else expect(Math.sign(got)).toBe(exact > 0n ? 1 : -1);
      }),
      { numRuns: trials(4000) },
    );
  });

  it('runs several streams like separate runtimes', async () => {
    await fc.assert(
      fc.asyncProperty(modelsWithCodes, fc.integer({ min: 2, max: 4 }), async ({ model, codes }, batch) => {
        const alone = await createRuntime(model, { engine });
        const together = await createRuntime(model, { engine, batch });
        const { inputs } = model;
        for (let t = 0; t * inputs < codes.length; t++) {
          const x = codes.subarray(t * inputs, (t + 1) * inputs);
          alone.step(x);
          together.step(Int16Array.from({ length: batch * inputs }, (_, k) => x[k % inputs]!));
        }
        const one = Array.from(alone.readout());
        expect(Array.from(together.readout())).toEqual(Array.from({ length: batch }, () => one).flat());
      }),
      { numRuns: 200 },
    );
  });

  it('quantizes samples to the nearest code, rounds half up, and saturates', async () => {
    const model = modelOf(cases[0]!);
    const top = 2 ** (model.inputBits - 1);
    const samples = Float32Array.of(0.5, -0.5, 1.49, -1.51, 1e30, -1e30);
    const codes = Int16Array.of(1, 0, 1, -2, top - 1, -top);
    const a = await createRuntime(model, { engine });
    const b = await createRuntime(model, { engine });
    expect(Array.from(a.run(samples))).toEqual(Array.from(b.run(codes)));
  });

  it('restarts after reset, and at every run', async () => {
    const c = cases[0]!;
    const runtime = await createRuntime(modelOf(c), { engine });
    const codes = Int16Array.from(c.x.flat());
    const first = runtime.run(codes);
    expect(runtime.run(codes)).toEqual(first);
    runtime.reset();
    expect(runtime.state().every((h) => h === 0)).toBe(true);
  });

  it.each([
    [Float32Array.of(1), 'x has 1 values, but the model reads 1 × 2'],
    [Float32Array.of(1, Number.NaN), 'x[1] is NaN'],
    [Float32Array.of(Number.NEGATIVE_INFINITY, 0), 'x[0] is -Infinity'],
  ])('rejects the input %j and keeps its state', async (x, message) => {
    const runtime = await createRuntime(modelOf(cases[0]!), { engine });
    runtime.step(Int16Array.of(30, -40));
    const before = runtime.state();
    expect(() => runtime.step(x)).toThrow(InputError);
    expect(() => runtime.step(x)).toThrow(message);
    expect(runtime.state()).toEqual(before);
  });

  it('rejects samples in other types of arrays', async () => {
    const runtime = await createRuntime(modelOf(cases[0]!), { engine });
    for (const x of [Float64Array.of(0.5, 1), [0.5, 1]]) {
      expect(() => runtime.step(x as unknown as Float32Array)).toThrow(InputError);
    }
  });

  it.each([Number.NaN, 0.5, 1e300])('refuses a multiplier of %d in a model made by hand', async (multiplier) => {
    const model = modelOf(cases[0]!);
    const layers = [{ ...model.layers[0]!, recurrentMultiplier: [multiplier] as unknown as Int32Array }];
    await expect(createRuntime({ ...model, layers })).rejects.toThrow(
      'layers.0.recurrentMultiplier: is not an Int32Array',
    );
  });

  it('rejects a model whose sum of products needs more than 64 bits', async () => {
    const units = 4096;
    const model = modelOf(cases[0]!);
    const matrix = { rows: units, columns: units, bits: 8, codes: new Int8Array(units * units).fill(-128, 0, units) };
    matrix.codes[0] = -127; // keeps the 32-bit accumulators within range
    const layer = {
      ...model.layers[0]!,
      units,
      inputs: units,
      recurrent: matrix,
      kernel: matrix,
      recurrentMultiplier: Int32Array.of(2 ** 31 - 1),
      kernelMultiplier: Int32Array.of(2 ** 31 - 1),
      shift: 46,
      bias: new Int32Array(units),
      stateBits: 13,
    };
    const weights = { rows: 1, columns: units, bits: 2, codes: new Int8Array(units) };
    const readout = { ...model.readout, weights };
    await expect(createRuntime({ ...model, inputs: units, inputBits: 13, layers: [layer], readout })).rejects.toThrow(
      'layers.0.shift: a 64-bit sum of the products could overflow',
    );
  });

  it('rejects an incomplete time step, an unknown engine and a batch of 0', async () => {
    const runtime = await createRuntime(modelOf(cases[0]!), { engine });
    expect(() => runtime.run(new Float32Array(3))).toThrow('3 values are not whole time steps of 1 × 2 inputs');
    await expect(createRuntime(modelOf(cases[0]!), { engine: 'gpu' as 'js' })).rejects.toThrow("engine is 'gpu'");
    await expect(createRuntime(modelOf(cases[0]!), { batch: 0 })).rejects.toThrow('batch is 0');
  });
});
