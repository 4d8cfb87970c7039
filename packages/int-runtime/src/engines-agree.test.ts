import { uniformNumbers } from '@qornn/internal-testing/random';
import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from './int-matrix.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { referenceRun } from './reference-engine.js';
import { createRuntime } from './runtime.js';
import { GATED_KINDS, gatedModel } from './testing/gated-models.js';
import { mixedModels } from './testing/mixed-models.js';
import { wideModels } from './testing/wide-models.js';

const weights = fc.constantFrom('auto' as const, 'expanded' as const, 'packed' as const);

describe.each([
  ['orthogonal layers', wideModels as fc.Arbitrary<MixedModel>],
  ['layers of all kinds', mixedModels],
])('the engines with %s', (_, models) => {
  it('agree bit for bit, for any model, sequence and weight format', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(models, weights, fc.boolean(), async ({ model, batch, samples, codes }, weights, areCodes) => {
        const js = await createRuntime(model, { engine: 'js', batch });
        const wasm = await createRuntime(model, { engine: 'wasm', batch, weights });
        const x = areCodes ? codes : samples;
        const expected = js.run(x);
        const got = wasm.run(x);
        if (!equal(got, expected)) expect(Array.from(got)).toEqual(Array.from(expected));
        if (!equal(wasm.state(), js.state())) expect(Array.from(wasm.state())).toEqual(Array.from(js.state()));
      }),
      { numRuns: trials(2000) },
    );
  });

  it('agree with the formula in BigInt', async () => {
    await fc.assert(
      fc.asyncProperty(models, weights, async ({ model, codes }, weights) => {
        const most = 2 ** (model.inputBits - 1);
        const sequence = codes.map((code) => Math.max(-most, Math.min(most - 1, code))).slice(0, 2 * model.inputs);
        const wasm = await createRuntime(model, { engine: 'wasm', weights });
        const { readouts } = referenceRun(model, sequence);
        expect(Array.from(wasm.run(sequence))).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
      }),
      { numRuns: 150 },
    );
  });

  it('save, restore and fork streams of each other', async () => {
    await fc.assert(
      fc.asyncProperty(models, weights, async ({ model, batch, codes }, weights) => {
        const js = await createRuntime(model, { engine: 'js', batch });
        const wasm = await createRuntime(model, { engine: 'wasm', batch, weights });
        js.advance(codes);
        const fork = wasm.fork();
        fork.restore(js.save());
        const [expected, got] = [js.advance(codes), fork.advance(codes)];
        expect(equal(got, expected)).toBe(true);
        expect(equal(fork.readout(), js.readout())).toBe(true);
        expect(equal(fork.save(), js.save())).toBe(true);
        // The others are untouched.
        wasm.advance(codes);
        js.restore(wasm.save());
        expect(equal(wasm.advance(codes), js.advance(codes))).toBe(true);
      }),
      { numRuns: trials(200) },
    );
  });
});

describe('the engines', () => {
  it('agree over a long stream of every kind with gates, without new memory', async () => {
    for (const kind of GATED_KINDS) {
      const { model } = gatedModel(GATED_KINDS.indexOf(kind), { kinds: [kind], maxUnits: 40 });
      const js = await createRuntime(model, { engine: 'js' });
      const wasm = await createRuntime(model, { engine: 'wasm', weights: 'packed' });
      const next = uniformNumbers(7);
      const x = new Int16Array(model.inputs);
      wasm.fork().dispose();
      wasm.step(x);
      js.step(x);
      const before = wasm.memoryBytes;
      for (let t = 0; t < 3000; t++) {
        for (let j = 0; j < x.length; j++) x[j] = Math.floor((2 * next() - 1) * 2 ** 15);
        wasm.step(x);
        js.step(x);
        if (!equal(wasm.state(), js.state())) throw new Error(`${kind} differs after ${t} steps`);
        wasm.fork().dispose();
      }
      expect(wasm.memoryBytes).toBe(before);
    }
  });

  it('apply Hadamard blocks like dense matrices', async () => {
    await fc.assert(
      fc.asyncProperty(wideModels, async ({ model, batch, codes }) => {
        const dense: IntModel<OrthogonalLayer> = {
          ...model,
          layers: model.layers.map((layer) => ({ ...layer, recurrent: codesOf(layer.recurrent) })),
        };
        const [a, b] = [await createRuntime(model, { batch }), await createRuntime(dense, { engine: 'js', batch })];
        expect(equal(a.run(codes), b.run(codes))).toBe(true);
      }),
      { numRuns: trials(200) },
    );
  });
});

type MixedModel = typeof mixedModels extends fc.Arbitrary<infer T> ? T : never;

/** A fast comparison, because there are thousands of runs. */
function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
