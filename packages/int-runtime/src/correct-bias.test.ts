import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { correctBias } from './correct-bias.js';
import type { IntegerSpec } from './integer-spec.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { OrthogonalSpec } from './kinds/orthogonal/spec.js';
import type { IntModel } from './model.js';
import { createRuntime } from './runtime.js';
import { simulate } from './simulate.js';
import { noise, rotatingSpec } from './testing/models.js';

const next = noise(5);
const sequences = (count: number, values: number) =>
  Array.from({ length: count }, () => Float32Array.from({ length: values }, () => next() ** 2));

/** Two sums over time of inputs much smaller than a step of the state, so that rounding errors accumulate. */
const summing: IntegerSpec<OrthogonalSpec> = {
  inputs: 1,
  layers: [
    {
      kind: 'orthogonal',
      units: 2,
      recurrent: {
        kind: 'codes',
        rows: 2,
        columns: 2,
        codes: new Int8Array(4),
        bits: 4,
        scale: Float32Array.of(0.1),
        identity: 1,
      },
      kernel: { kind: 'real', rows: 2, columns: 1, values: Float32Array.of(0.1, 0.037) },
      bias: Float32Array.of(0.0011, -0.0004),
      recurrentActivation: 'linear',
      outputActivation: 'identity',
    },
  ],
  readout: {
    weights: { kind: 'real', rows: 2, columns: 2, values: Float32Array.of(1, 2, -1, 1) },
    bias: Float32Array.of(0.3, -2),
  },
  returnSequences: false,
};

/** Mean of integer readout minus exact readout, in steps of the readout. */
async function meanErrors(
  spec: IntegerSpec<OrthogonalSpec>,
  model: IntModel<OrthogonalLayer>,
  inputs: readonly Float32Array[],
): Promise<number[]> {
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  const { outputs, scale } = model.readout;
  const sums = new Array<number>(outputs).fill(0);
  let answers = 0;
  for (const sequence of inputs) {
    const exact = simulate(spec, sequence);
    runtime.run(sequence).forEach((readout, i) => {
      sums[i % outputs]! += readout - exact[i]! / scale;
    });
    answers += exact.length / outputs;
  }
  runtime.dispose();
  return sums.map((sum) => sum / answers);
}

describe('correctBias', () => {
  it.each([
    ['a network that sums', summing, 8],
    ['the same, with an answer at every step', { ...summing, returnSequences: true }, 8],
    ['states of 5 bits', rotatingSpec(16, 2, 3), 5],
  ])('leaves a mean error of at most half a step in every logit: %s', async (_, spec, stateBits) => {
    const data = sequences(12, 200 * spec.inputs);
    const model = compile(spec, calibrate(spec, data), { stateBits });
    const before = await meanErrors(spec, model, data);
    expect(Math.max(...before.map(Math.abs))).toBeGreaterThan(2);
    const corrected = await correctBias(spec, model, data);
    const after = await meanErrors(spec, corrected, data);
    for (const error of after) expect(Math.abs(error)).toBeLessThanOrEqual(0.5 + 1e-3);
    expect({ ...corrected, readout: { ...corrected.readout, bias: model.readout.bias } }).toEqual(model);
    expect(await correctBias(spec, corrected, data)).toBe(corrected);
  });

  it('takes normalized sequences, and keeps the normalization of the model', async () => {
    const data = sequences(4, 200);
    const inputNormalization = { mean: Float32Array.of(3), std: Float32Array.of(7) };
    const [plain, normalized] = [null, inputNormalization].map((normalization) =>
      compile(summing, calibrate(summing, data), { stateBits: 8, inputNormalization: normalization }),
    );
    const expected = await correctBias(summing, plain!, data);
    expect(await correctBias(summing, normalized!, data)).toEqual({ ...expected, inputNormalization });
  });

  it('rejects unsuitable sequences and models', async () => {
    const data = sequences(2, 50);
    const model = compile(summing, calibrate(summing, data));
    await expect(correctBias(summing, model, [])).rejects.toThrow('correctBias: there is no sequence to run');
    await expect(correctBias(rotatingSpec(16, 2, 3), model, data)).rejects.toThrow(
      'correctBias: the network is 2 → 16 → 3, but the model 1 → 2 → 2',
    );
    await expect(correctBias(summing, model, [new Float32Array(0)])).rejects.toThrow('are not whole time steps');
  });
});
