import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deserialize, serialize } from '../../model-file.js';
import { referenceRun } from '../../reference-engine.js';
import { createRuntime } from '../../runtime.js';
import { GATED_KINDS, gatedModel } from '../../testing/gated-models.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe.each([...GATED_KINDS.map((kind) => [kind, [kind]] as const), ['mixed kinds', GATED_KINDS] as const])(
  '%s',
  (_, kinds) => {
    it.each(['js', 'wasm'] as const)('are the same on %s as by their formulas in BigInt', async (engine) => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          const { model, codes } = gatedModel(seed, { kinds });
          const { states, readouts } = referenceRun(model, codes);
          const runtime = await createRuntime(model, { engine });
          expect(Array.from(runtime.run(codes))).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
          expect(Array.from(runtime.state())).toEqual(states.at(-1));
        }),
        { numRuns: trials(300) },
      );
    });

    it('are the same after a file', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { model } = gatedModel(seed, { kinds });
          expect(deserialize(serialize(model))).toEqual(model);
        }),
        { numRuns: trials(100) },
      );
    });
  },
);
