import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { InputError } from './errors.js';
import { currentPrediction, predictWindow } from './predict-window.js';
import { createRuntime } from './runtime.js';
import { noise, rotatingSpec } from './testing/models.js';

const INPUTS = 3;

function samples(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count * INPUTS }, noise(seed));
}

const spec = rotatingSpec(16, INPUTS, 4);
const model = { ...compile(spec, calibrate(spec, [samples(50, 1)])), returnSequences: false };

describe('predictWindow', () => {
  it('predicts as a run over the last steps, every so often', async () => {
    const count = fc.integer({ min: 1, max: 12 });
    await fc.assert(
      fc.asyncProperty(count, count, fc.integer({ min: 1, max: 2 }), async (window, every, batch) => {
        const steps = 30;
        const stream = samples(steps * batch, 2);
        const width = batch * INPUTS;
        const whole = await createRuntime(model, { batch });
        const windows = predictWindow(await createRuntime(model, { batch }), { window, every });
        for (let t = 1; t <= steps; t++) {
          const found = windows.push(stream.subarray((t - 1) * width, t * width));
          const isDue = t >= window && (t - window) % every === 0;
          expect(found).toEqual(isDue ? whole.predict(stream.subarray((t - window) * width, t * width)) : null);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('answers every window by default, and begins again after a reset', async () => {
    const windows = predictWindow(await createRuntime(model), { window: 3 });
    const due = (count: number) => Array.from({ length: count }, () => windows.push(samples(1, 3)) !== null);
    expect(due(7)).toEqual([false, false, true, false, false, true, false]);
    windows.reset();
    expect(due(3)).toEqual([false, false, true]);
  });

  it('gives the last answer of a network that answers at every step', async () => {
    const steady = { ...model, returnSequences: true };
    const runtime = await createRuntime(steady);
    const windows = predictWindow(await createRuntime(steady), { window: 2 });
    const x = samples(2, 4);
    windows.push(x.subarray(0, INPUTS));
    runtime.run(x);
    expect(windows.push(x.subarray(INPUTS))).toEqual(currentPrediction(runtime));
  });

  it('refuses wrong options and samples, and does not take such a step', async () => {
    const runtime = await createRuntime(model);
    expect(() => predictWindow(runtime, { window: 0 })).toThrow(
      'predictWindow: window is 0; it must be an integer ≥ 1',
    );
    expect(() => predictWindow(runtime, { window: 2, every: 1.5 })).toThrow('every is 1.5');
    const windows = predictWindow(runtime, { window: 2 });
    expect(() => windows.push(Float32Array.of(1, 2))).toThrow(InputError);
    expect(() => windows.push(Float32Array.of(1, Number.NaN, 2))).toThrow('predictWindow: x[1] is NaN');
    expect([windows.push(samples(1, 5)), windows.push(samples(1, 6)) !== null]).toEqual([null, true]);
  });
});
