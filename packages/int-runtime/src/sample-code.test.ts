import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntModel } from './model.js';
import { createRuntime } from './runtime.js';
import { sampleCode } from './sample-code.js';

/** A model whose states are the codes of its inputs. */
function showingCodes(
  model: Pick<IntModel, 'inputBits' | 'inputScale' | 'inputNormalization'>,
  inputs: number,
): IntModel {
  const none = new Int32Array(0);
  const diagonal = Int8Array.from({ length: inputs * inputs }, (_, k) => (k % (inputs + 1) === 0 ? 1 : 0));
  return {
    ...model,
    inputs,
    layers: [
      {
        kind: 'orthogonal',
        units: inputs,
        inputs,
        recurrent: { rows: inputs, columns: inputs, bits: 1, codes: new Int8Array(inputs * inputs) },
        kernel: { rows: inputs, columns: inputs, bits: 1, codes: diagonal },
        recurrentMultiplier: Int32Array.of(0),
        kernelMultiplier: Int32Array.of(2),
        identityMultiplier: none,
        shift: 1,
        stateShift: none,
        bias: new Int32Array(inputs),
        initialState: none,
        stateBits: 16,
        stateScale: 1,
        recurrentActivation: 'linear',
        outputActivation: 'linear',
        recurrentThreshold: none,
        outputThreshold: none,
      },
    ],
    readout: {
      outputs: 1,
      weights: { rows: 1, columns: inputs, bits: 1, codes: new Int8Array(inputs) },
      bias: Int32Array.of(0),
      scale: 1,
    },
    outputNormalization: null,
    labels: [],
    returnSequences: false,
  };
}

const float = (constraints: fc.FloatConstraints) => fc.float({ noNaN: true, noDefaultInfinity: true, ...constraints });

describe('sampleCode', () => {
  it('is the code of both engines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          inputBits: fc.integer({ min: 2, max: 16 }),
          inputScale: fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
          inputNormalization: fc.option(
            fc.record({
              mean: fc.tuple(float({}), float({ min: -100, max: 100 })).map((mean) => Float32Array.from(mean)),
              std: fc
                .tuple(float({ min: Math.fround(1e-30) }), float({ min: Math.fround(0.01), max: 100 }))
                .map((std) => Float32Array.from(std)),
            }),
          ),
        }),
        fc.array(fc.tuple(float({}), float({ min: -200, max: 200 })), { minLength: 1, maxLength: 20 }),
        async (model, samples) => {
          const expected = samples.flat().map((sample, k) => sampleCode(model, k % 2, sample));
          for (const engine of ['js', 'wasm'] as const) {
            const runtime = await createRuntime(showingCodes(model, 2), { engine, batch: samples.length });
            runtime.step(Float32Array.from(samples.flat()));
            expect(Array.from(runtime.state()), engine).toEqual(expected);
            runtime.dispose();
          }
        },
      ),
      { numRuns: trials(100) },
    );
  });
});
