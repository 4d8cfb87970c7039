import { type IntModel, MEAN_STEPS, type Samples } from '@qornn/int-runtime';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { limitModels } from '../testing/limit-models.js';
import { type ExpectedRun, expectedRun, type NamedStates } from '../testing/onnx-expected.js';
import { type OnnxTensor, onnxruntimes } from '../testing/onnxruntime.js';
import { randomGatedModel } from '../testing/random-gated-models.js';
import { averaging, randomCodes, randomModel, randomSamples } from '../testing/random-models.js';
import { TRAINED, trainedModel } from '../testing/trained-models.js';
import { exportOnnx } from './export-onnx.js';

const TIME = 5;
const LENGTHS = [TIME, 2, TIME - 1];
const BATCH = LENGTHS.length;
/** Models with orthogonal layers only, and with gates. */
const KINDS = [
  { kind: 'orthogonal layers', modelOf: randomModel },
  { kind: 'gates', modelOf: randomGatedModel },
] as const;

describe.each(onnxruntimes())('integer graphs in $name', ({ load }) => {
  it.each(KINDS)(
    'give the integers, values and labels of the engine for whole sequences of any model with $kind',
    async ({ modelOf }) => {
      for (let seed = 0; seed < trials(100); seed++) {
        const model = modelOf(seed);
        const inputs = seed % 2 === 0 ? 'samples' : 'codes';
        const lengths = seed % 3 === 0;
        const session = await load(exportOnnx(model, { inputs, lengths, opset: 17 + (seed % 6) }));
        const sequences = batchOf(model, inputs, TIME, seed);
        const results = await session.run({
          input: tensor(sequences, TIME, model.inputs),
          ...(lengths && { lengths: { data: Int32Array.from(LENGTHS), shape: [BATCH] } }),
        });
        await session.release();
        const runs = await Promise.all(sequences.map((sequence) => expectedRun(model, sequence)));
        runs.forEach((run, s) => {
          const steps = lengths ? LENGTHS[s]! : TIME;
          expectAnswers(model, results, run, s, steps, `model ${seed}, sequence ${s}`);
        });
      }
    },
  );

  it.each(KINDS)('give the states of the engine at every step of streams of models with $kind', async ({ modelOf }) => {
    for (let seed = 1000; seed < 1000 + trials(40); seed++) {
      const model = modelOf(seed);
      const inputs = seed % 2 === 0 ? 'samples' : 'codes';
      const session = await load(exportOnnx(model, { inputs, streaming: true }));
      const sequences = batchOf(model, inputs, TIME, seed);
      const runs = await Promise.all(sequences.map((sequence) => expectedRun(model, sequence)));
      let states = initialStates(model, runs[0]!.start, BATCH);
      for (let t = 0; t < TIME; t++) {
        const steps = sequences.map((sequence) => sequence.slice(t * model.inputs, (t + 1) * model.inputs));
        const input = { ...tensor(steps, 1, model.inputs), shape: [BATCH, model.inputs] };
        const results = await session.run({ input, ...states });
        expect(results.readout, `model ${seed}, step ${t}`).toEqual(runs.flatMap((run) => run.readout[t]));
        expect(results.values).toEqual(runs.flatMap((run) => run.values[t]));
        if (session.outputs.includes('label')) expect(results.label).toEqual(runs.flatMap((run) => run.label[t]));
        for (const name of Object.keys(runs[0]!.start)) {
          const expected = runs.flatMap((run) => run.states[t]![name]!);
          expect(results[`next_${name}`], `${name} of model ${seed}, step ${t}`).toEqual(expected);
        }
        states = Object.fromEntries(
          Object.entries(states).map(([name, { data, shape }]) => {
            const numbers = results[`next_${name}`]!;
            return [
              name,
              {
                data: data instanceof Int16Array ? Int16Array.from(numbers) : BigInt64Array.from(numbers, BigInt),
                shape,
              },
            ];
          }),
        );
      }
      await session.release();
    }
  });

  it('are right where the bias has no room before the shift, and 64 bits are full', async () => {
    const { layers, ...rest } = randomModel(4, { layers: 1, units: 8 });
    const layer = {
      ...layers[0]!,
      stateBits: 16,
      stateShift: new Int32Array(0),
      shift: 46,
      recurrentMultiplier: Int32Array.of(2 ** 31 - 1),
      kernelMultiplier: Int32Array.of(2 ** 31 - 3),
      bias: Int32Array.from({ length: layers[0]!.units }, (_, i) => (i % 2 === 0 ? 2 ** 17 : -(2 ** 17) + i)),
    };
    const model = { ...rest, layers: [layer] };
    const samples = randomSamples(model, TIME, 1);
    const session = await load(exportOnnx(model));
    const results = await session.run({ input: { data: samples, shape: [1, TIME, model.inputs] } });
    await session.release();
    expectAnswers(model, results, await expectedRun(model, samples), 0, TIME, 'the model');
  });

  it('are right at the limits of 32 bits in gates, and beyond', async () => {
    for (const [i, model] of limitModels.entries()) {
      const codes = new Int16Array(TIME).fill(-1);
      const session = await load(exportOnnx(model, { inputs: 'codes' }));
      const results = await session.run({ input: { data: codes, shape: [1, TIME, 1] } });
      await session.release();
      expectAnswers(model, results, await expectedRun(model, codes), 0, TIME, `model ${i}`);
    }
  });

  it.each([-3n, 0n, 5n, -(2n ** 50n) - 1n, 2n ** 50n])('average exactly, from a sum of %i', async (sum) => {
    const model = averaging(randomModel(2, { layers: 1, units: 4 }));
    const session = await load(exportOnnx(model, { inputs: 'codes', streaming: true }));
    const x = randomCodes(model, 1, 1);
    const { readout: now, start } = await expectedRun(model, x);
    for (const steps of [0n, 1n, 6n, BigInt(MEAN_STEPS) - 1n]) {
      // Sums that many readouts of 32 bits may have.
      if (sum > steps * 2n ** 31n || -sum > steps * 2n ** 31n) continue;
      const isFull = steps + 1n === BigInt(MEAN_STEPS);
      const n = isFull ? BigInt(MEAN_STEPS / 2) : steps + 1n;
      const sums = now[0]!.map((o) => (isFull ? (sum + BigInt(o)) >> 1n : sum + BigInt(o)));
      const results = await session.run({
        input: { data: x, shape: [1, model.inputs] },
        ...initialStates(model, start, 1),
        ...meanStates(model, 1, sum, steps),
      });
      // Nothing is negative after 2 n 2^32 is added.
      expect(results.readout).toEqual(sums.map((s) => Number((2n * s + n + (n << 33n)) / (2n * n)) - 2 ** 32));
      expect(results.next_sums).toEqual(sums.map(Number));
      expect(results.next_count).toEqual([Number(n)]);
    }
    await session.release();
  });

  it.each(TRAINED)('are the trained model %s', async (name) => {
    const model = trainedModel(name);
    const sequence = randomSamples(model, 40, 1);
    const session = await load(exportOnnx(model));
    const results = await session.run({ input: { data: sequence, shape: [1, 40, model.inputs] } });
    await session.release();
    expectAnswers(model, results, await expectedRun(model, sequence), 0, 40, name);
  });
});

/** Expects what a graph gives for sequence s, up to its last step; with lengths, there are steps after it. */
function expectAnswers(
  model: IntModel,
  results: Record<string, number[]>,
  run: ExpectedRun,
  s: number,
  steps: number,
  message: string,
): void {
  const { outputs } = model.readout;
  const time = run.states.length;
  const from = model.returnSequences ? 0 : steps - 1;
  for (const [name, width] of Object.entries({ readout: outputs, values: outputs, label: 1 } as const)) {
    if (!results[name]) continue;
    const start = model.returnSequences ? s * time * width : s * width;
    const got = results[name].slice(start, start + (steps - from) * width);
    expect(got, `${name} of ${message}`).toEqual(run[name as 'readout'].slice(from, steps).flat());
  }
  for (const [name, { length }] of Object.entries(run.start)) {
    const got = results[name]!.slice(s * length, (s + 1) * length);
    expect(got, `${name} of ${message}`).toEqual(run.states[steps - 1]![name]);
  }
}

function batchOf(model: IntModel, inputs: 'samples' | 'codes', time: number, seed: number): Samples[] {
  const of = inputs === 'samples' ? randomSamples : randomCodes;
  return LENGTHS.map((_, s) => of(model, time, BATCH * seed + s));
}

function tensor(sequences: readonly Samples[], time: number, inputs: number): OnnxTensor {
  const all = sequences.flatMap((sequence) => Array.from(sequence));
  const data = sequences[0] instanceof Float32Array ? Float32Array.from(all) : Int16Array.from(all);
  return { data, shape: [sequences.length, time, inputs] };
}

/** @param start states of one stream */
function initialStates(model: IntModel, start: NamedStates, batch: number): Record<string, OnnxTensor> {
  const states: Record<string, OnnxTensor> = Object.fromEntries(
    Object.entries(start).map(([name, { length, ...values }]) => [
      name,
      { data: Int16Array.from({ length: batch * length }, (_, i) => values[i % length]!), shape: [batch, length] },
    ]),
  );
  return model.pooling ? { ...states, ...meanStates(model, batch, 0n, 0n) } : states;
}

/** The same sum of every output. */
function meanStates(model: IntModel, batch: number, sum: bigint, steps: bigint): Record<string, OnnxTensor> {
  const { outputs } = model.readout;
  return {
    sums: { data: new BigInt64Array(batch * outputs).fill(sum), shape: [batch, outputs] },
    count: { data: new BigInt64Array(batch).fill(steps), shape: [batch, 1] },
  };
}
