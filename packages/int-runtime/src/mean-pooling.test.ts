import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitSetting } from './bit-setting.js';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { correctBias } from './correct-bias.js';
import { InputError, ModelFormatError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import { MEAN_STEPS, MeanReadout } from './mean-readout.js';
import type { IntModel } from './model.js';
import { digestOf } from './model-digest.js';
import { deserialize, serialize } from './model-file.js';
import { quantizationReport } from './quantization-report.js';
import { referenceRun } from './reference-engine.js';
import { createRuntime } from './runtime.js';
import { searchBits } from './search-bits.js';
import { simulate } from './simulate.js';
import { runtimeStream } from './stream.js';
import { noise, rotatingSpec } from './testing/models.js';
import { wideModels } from './testing/wide-models.js';

/** Random models that average their readouts. */
const pooledModels = wideModels.map((wide) => ({
  ...wide,
  model: { ...wide.model, returnSequences: false, pooling: 'mean' } as IntModel,
}));

describe('MeanReadout', () => {
  it('is ⌊Σ o / n + 1/2⌋ exactly, for any readouts', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.nat(MEAN_STEPS - 42),
        word,
        (readouts, steps, each) => {
          const mean = new MeanReadout(1);
          mean.steps = steps;
          mean.sums[0] = steps * each;
          for (const readout of readouts) mean.add(Int32Array.of(readout), 0);
          const n = BigInt(steps + readouts.length);
          const doubled = 2n * (BigInt(steps) * BigInt(each) + readouts.reduce((sum, o) => sum + BigInt(o), 0n)) + n;
          const down = doubled >= 0n ? doubled / (2n * n) : -((-doubled + 2n * n - 1n) / (2n * n));
          const into = new Int32Array(1);
          mean.read(into);
          expect(into[0]).toBe(Number(down));
        },
      ),
      { numRuns: trials(500) },
    );
  });

  it('goes on forever by halving sums and steps', () => {
    const mean = new MeanReadout(2);
    mean.steps = MEAN_STEPS - 1;
    mean.sums.set([-7, (MEAN_STEPS - 1) * 5]);
    mean.add(Int32Array.of(0, 5), 0);
    expect([mean.steps, ...mean.sums]).toEqual([MEAN_STEPS / 2, -4, (MEAN_STEPS / 2) * 5]);
  });
});

describe('a model with pooling: mean', () => {
  it('answers with the mean of the formula in BigInt on both engines, in one call, in chunks and step by step', async () => {
    await fc.assert(
      fc.asyncProperty(pooledModels, async ({ model, codes }) => {
        const most = 2 ** (model.inputBits - 1);
        const sequence = codes.map((code) => Math.max(-most, Math.min(most - 1, code)));
        const steps = sequence.length / model.inputs;
        const { readouts } = referenceRun(model, sequence);
        for (const engine of ['js', 'wasm'] as const) {
          const runtime = await createRuntime(model, { engine });
          expect([...runtime.run(sequence)]).toEqual(readouts.at(-1));
          runtime.reset();
          for (let t = 0; t < steps; t++) {
            runtime.step(sequence.subarray(t * model.inputs, (t + 1) * model.inputs));
            expect([...runtime.readout()]).toEqual(readouts[t]);
          }
          const half = Math.ceil(steps / 2) * model.inputs;
          const other = runtime.fork();
          other.advance(sequence.subarray(0, half));
          const resumed = await createRuntime(model, { engine: engine === 'js' ? 'wasm' : 'js' });
          resumed.restore(other.save());
          const rest = sequence.subarray(half);
          expect([...(rest.length > 0 ? resumed.advance(rest) : resumed.readout())]).toEqual(readouts.at(-1));
        }
      }),
      { numRuns: trials(60) },
    );
  });

  it('averages every stream by itself', async () => {
    await fc.assert(
      fc.asyncProperty(pooledModels, async ({ model, batch, samples }) => {
        const together = await createRuntime(model, { batch });
        const alone = await createRuntime(model, { engine: 'js' });
        const steps = samples.length / (batch * model.inputs);
        const all = together.run(samples);
        for (let b = 0; b < batch; b++) {
          const own = Array.from({ length: steps }, (_, t) => {
            const from = (t * batch + b) * model.inputs;
            return [...samples.subarray(from, from + model.inputs)];
          });
          const { outputs } = model.readout;
          expect([...alone.run(Float32Array.from(own.flat()))]).toEqual([
            ...all.subarray(b * outputs, (b + 1) * outputs),
          ]);
        }
      }),
      { numRuns: trials(40) },
    );
  });

  it('is kept by files, whose readers must know it', () => {
    fc.assert(
      fc.property(pooledModels, ({ model }) => {
        const file = serialize(model);
        expect(deserialize(file).pooling).toBe('mean');
        const text = new TextDecoder('latin1').decode(file);
        expect(text).toContain('meanPooling');
      }),
      { numRuns: 20 },
    );
  });

  it('has one answer a sequence', async () => {
    const { model } = fc.sample(pooledModels, { numRuns: 1, seed: 1 })[0]!;
    for (const wrong of [{ returnSequences: true }, { pooling: 'max' as 'mean' }]) {
      await expect(createRuntime({ ...model, ...wrong })).rejects.toThrow(ModelFormatError);
    }
  });

  it('refuses sums that no readouts give', async () => {
    const { model } = fc.sample(pooledModels, { numRuns: 1, seed: 1 })[0]!;
    const runtime = await createRuntime(model);
    runtime.step(new Float32Array(model.inputs));
    const bytes = runtime.save();
    expect(() => runtime.restore(bytes.subarray(0, bytes.length - 8))).toThrow(InputError);
    runtime.restore(bytes);
    const forged = bytes.slice();
    const at = bytes.length - 4 - 8 * model.readout.outputs - 4;
    new DataView(forged.buffer).setUint32(at, MEAN_STEPS, true);
    new DataView(forged.buffer).setUint32(bytes.length - 4, digestOf(forged.subarray(0, -4))[0], true);
    expect(() => runtime.restore(forged)).toThrow(`restore: the sums of ${MEAN_STEPS} readouts are out of range`);
  });
});

describe('a network with pooling: mean', () => {
  const spec = { ...rotatingSpec(12, 2, 3), returnSequences: false, pooling: 'mean' as const };
  const sequencesFrom = (seed: number, count: number) => {
    const next = noise(seed);
    return Array.from({ length: count }, () => Float32Array.from({ length: 2 * 40 }, next));
  };
  const sequences = sequencesFrom(1, 8);
  const ranges = calibrate(spec, sequences);

  it('is simulated with the mean, and integers are near it', async () => {
    const model = compile(spec, ranges, { stateBits: 14, inputBits: 12 });
    expect(model.pooling).toBe('mean');
    const every = { ...spec, returnSequences: true, pooling: undefined };
    const all = simulate(every as IntegerSpec, sequences[0]!);
    const mean = simulate(spec, sequences[0]!);
    mean.forEach((value, o) => {
      const own = all.filter((_, i) => i % 3 === o);
      expect(value).toBeCloseTo(own.reduce((sum, one) => sum + one, 0) / own.length, 4);
    });
    const { logits } = await quantizationReport(spec, model, sequencesFrom(2, 8));
    expect(logits.steps).toHaveLength(1);
    expect(logits.overall).toBeGreaterThan(30);
    await expect(quantizationReport({ ...spec, pooling: undefined } as IntegerSpec, model, sequences)).rejects.toThrow(
      'with other answers',
    );
  });

  it('has its bias corrected by the error of the mean', async () => {
    const model = compile(spec, ranges, { stateBits: 8, inputBits: 3 });
    const off = { ...model, readout: { ...model.readout, bias: model.readout.bias.map((b) => b + 500) } };
    const corrected = await correctBias(spec, off, sequences);
    const again = await correctBias(spec, model, sequences);
    expect([...corrected.readout.bias]).toEqual([...again.readout.bias]);
    expect(corrected.pooling).toBe('mean');
    expect(await correctBias(spec, corrected, sequences)).toBe(corrected);
  });

  it('is searched for the fewest bits that keep the mean', async () => {
    const errorOf = async (bits: BitSetting) => {
      const runtime = await createRuntime(compile(spec, ranges, bits));
      const { values } = runtime.predict(sequences[0]!);
      return Math.max(...simulate(spec, sequences[0]!).map((value, o) => Math.abs(value - values[o]!)));
    };
    const { found, best } = await searchBits(errorOf, {
      maxDrop: 0.02,
      reference: 0,
      dropOf: (error, reference) => error - reference,
    });
    expect(found).toBe(true);
    expect(await errorOf(best.bits)).toBeLessThanOrEqual(0.02);
    expect(best.bits.stateBits).toBeLessThan(16);
  });

  it('streams the mean of the steps so far', async () => {
    const model = compile(spec, ranges);
    const [sequence] = sequences;
    const valuesOf = async (answer?: 'step' | 'end') => {
      const source = new ReadableStream<Float32Array>({
        start(controller) {
          controller.enqueue(sequence!.subarray(0, 7));
          controller.enqueue(sequence!.subarray(7));
          controller.close();
        },
      });
      const runtime = await createRuntime(model, { engine: 'js' });
      const values: number[][] = [];
      for await (const one of source.pipeThrough(runtimeStream(runtime, answer && { answer })))
        values.push([...one.values]);
      return values;
    };
    const runtime = await createRuntime(model, { engine: 'js' });
    const prefixes = Array.from({ length: 40 }, (_, t) => [
      ...runtime.predict(sequence!.subarray(0, 2 * (t + 1))).values,
    ]);
    expect(await valuesOf('step')).toEqual(prefixes);
    expect(await valuesOf()).toEqual(prefixes.slice(-1));
  });
});
