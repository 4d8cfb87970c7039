import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from './int-matrix.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { referenceRun } from './reference-engine.js';
import { createRuntime } from './runtime.js';
import { wideModels } from './testing/wide-models.js';

const weights = fc.constantFrom('auto' as const, 'expanded' as const, 'packed' as const);

describe('the engines', () => {
  it('agree bit for bit, for any model, sequence and weight format', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        wideModels,
        weights,
        fc.boolean(),
        async ({ model, batch, samples, codes }, weights, areCodes) => {
          const js = await createRuntime(model, { engine: 'js', batch });
          const wasm = await createRuntime(model, { engine: 'wasm', batch, weights });
          const x = areCodes ? codes : samples;
          const expected = js.run(x);
          const got = wasm.run(x);
          if (!equal(got, expected)) expect(Array.from(got)).toEqual(Array.from(expected));
          if (!equal(wasm.state(), js.state())) expect(Array.from(wasm.state())).toEqual(Array.from(js.state()));
        },
      ),
      { numRuns: trials(2000) },
    );
  });

  it('agree with the formula in BigInt', async () => {
    await fc.assert(
      fc.asyncProperty(wideModels, weights, async ({ model, codes }, weights) => {
        const most = 2 ** (model.inputBits - 1);
        const sequence = codes.map((code) => Math.max(-most, Math.min(most - 1, code))).slice(0, 2 * model.inputs);
        const wasm = await createRuntime(model, { engine: 'wasm', weights });
        const { readouts } = referenceRun(model, sequence);
        expect(Array.from(wasm.run(sequence))).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
      }),
      { numRuns: 150 },
    );
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

/** A fast comparison, because there are thousands of runs. */
function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
