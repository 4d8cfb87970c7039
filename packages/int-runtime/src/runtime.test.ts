import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { EngineError, InputError } from './errors.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { createRuntime, type RuntimeOptions } from './runtime.js';
import { runtimeStream } from './stream.js';
import { noise, rotatingSpec } from './testing/models.js';
import { wideModels } from './testing/wide-models.js';

const engines = ['js', 'wasm'] as const;

function rotatingModel(units = 24, inputs = 3, outputs = 4): IntModel<OrthogonalLayer> {
  const spec = rotatingSpec(units, inputs, outputs);
  return compile(spec, calibrate(spec, [samples(50 * inputs, 1)]));
}

function samples(count: number, seed: number): Float32Array {
  const next = noise(seed);
  return Float32Array.from({ length: count }, next);
}

describe.each(engines)('a runtime on %s', (engine) => {
  it('saves its states as bytes, and restores them on any engine', async () => {
    await fc.assert(
      fc.asyncProperty(wideModels, fc.constantFrom(...engines), async ({ model, batch, codes }, other) => {
        const whole = await createRuntime(model, { engine, batch });
        const part = await createRuntime(model, { engine, batch });
        const rest = await createRuntime(model, { engine: other, batch });
        const stride = batch * model.inputs;
        const [first, second] = [codes.subarray(0, stride), codes.subarray(stride)];
        part.advance(first);
        rest.restore(part.save());
        expect(rest.readout()).toEqual(part.readout());
        const expected = whole.run(codes);
        if (second.length > 0) rest.advance(second);
        expect(rest.readout()).toEqual(expected.slice(-batch * model.readout.outputs));
        expect(rest.save()).toEqual(whole.save());
      }),
      { numRuns: 200 },
    );
  });

  it('rejects states that are corrupt, forged or of other models, and keeps its own', async () => {
    const model = rotatingModel();
    const runtime = await createRuntime(model, { engine });
    runtime.step(samples(3, 1));
    const bytes = runtime.save();
    const before = runtime.state();
    const refuse = (state: Uint8Array, why: string) => {
      expect(() => runtime.restore(state)).toThrow(InputError);
      expect(() => runtime.restore(state)).toThrow(why);
      expect(runtime.state()).toEqual(before);
    };
    refuse(new Uint8Array(0), 'not a state that save gave');
    refuse(bytes.slice(0, 30), 'the state has 30 bytes, but must have 68');
    refuse(bytes.with(20, bytes[20]! ^ 1), 'the checksum is wrong');
    refuse((await createRuntime(model, { engine, batch: 2 })).save(), 'a state of 2 streams');
    refuse(Uint8Array.of(...bytes, 0), 'the state has 69 bytes, but must have 68');
    refuse(bytes.with(3, 1), 'a state of an earlier version');
    for (let i = 0; i < bytes.length; i++)
      expect(() => runtime.restore(bytes.with(i, bytes[i]! ^ 0x80))).toThrow(InputError);
    expect(runtime.state()).toEqual(before);
    refuse((await createRuntime(rotatingModel(25), { engine })).save(), 'a state of another model');
    refuse([...bytes] as unknown as Uint8Array, 'must be a Uint8Array');
  });

  it('runs a thousand streams like a thousand runtimes, in any order', async () => {
    const model = rotatingModel();
    const first = await createRuntime(model, { engine });
    const streams = Array.from({ length: 1000 }, () => first.fork());
    const inputs = streams.map((_, k) => samples(12, k + 1));
    for (let t = 0; t < 4; t++) {
      // Each step visits the streams in another order.
      for (let k = 0; k < 1000; k++) {
        const which = (k * 7 ** t + t) % 1000;
        streams[which]!.step(inputs[which]!.subarray(3 * t, 3 * t + 3));
      }
    }
    for (const [k, stream] of streams.entries()) {
      const alone = await createRuntime(model, { engine });
      for (let t = 0; t < 4; t++) alone.step(inputs[k]!.subarray(3 * t, 3 * t + 3));
      expect(stream.state()).toEqual(alone.state());
      expect(stream.readout()).toEqual(alone.readout());
    }
    expect(first.state().every((h) => h === 0)).toBe(true);
  });

  it('continues a sequence in chunks', async () => {
    const model = rotatingModel();
    const sequence = samples(30, 5);
    const whole = (await createRuntime(model, { engine })).run(sequence);
    const runtime = await createRuntime(model, { engine });
    const pieces = [sequence.subarray(0, 3), sequence.subarray(3, 21), sequence.subarray(21)];
    expect(pieces.flatMap((piece) => Array.from(runtime.advance(piece)))).toEqual(Array.from(whole));
  });

  it('runs sequences longer than the transfer buffer', async () => {
    const model = rotatingModel(8, 3, 40);
    const sequence = samples(3 * 20_000, 3);
    const runtime = await createRuntime(model, { engine });
    const answers = runtime.run(sequence);
    const js = await createRuntime(model, { engine: 'js' });
    expect(answers.length).toBe(20_000 * 40);
    expect(answers.every((answer, i) => answer === (i < 40 ? js.run(sequence.subarray(0, 3))[i] : answer))).toBe(true);
    expect(answers.slice(-40)).toEqual(js.run(sequence).slice(-40));
  });

  it('predicts values in their units, and labels', async () => {
    const plain = rotatingModel(24, 3, 2);
    const model: IntModel<OrthogonalLayer> = {
      ...plain,
      inputNormalization: { mean: Float32Array.of(10, -5, 0), std: Float32Array.of(2, 0.5, 4) },
      outputNormalization: { mean: Float32Array.of(100, 200), std: Float32Array.of(3, 7) },
      labels: ['left', 'right'],
      answers: 'classes',
    };
    const normalized = samples(15, 4);
    const [mean, std] = [
      [10, -5, 0],
      [2, 0.5, 4],
    ] as const;
    // Numbers that a float holds exactly, so that both are the same samples.
    const coarse = normalized.map((x) => Math.round(x * 64) / 64);
    const raw = coarse.map((x, i) => mean[i % 3]! + std[i % 3]! * x);
    const logits = (await createRuntime(plain, { engine })).run(coarse);
    const { values, classes, labels } = (await createRuntime(model, { engine })).predict(raw);
    logits.forEach((o, i) => {
      expect(values[i]).toBeCloseTo((i % 2 ? 200 : 100) + (i % 2 ? 7 : 3) * o * model.readout.scale, 3);
    });
    for (let a = 0; a < 5; a++) {
      expect(classes[a]).toBe(logits[2 * a]! >= logits[2 * a + 1]! ? 0 : 1);
      expect(labels[a]).toBe(['left', 'right'][classes[a]!]);
    }
    expect((await createRuntime(plain, { engine })).predict(coarse).labels).toEqual([]);
  });

  it('predicts values by name, and no classes, for regression', async () => {
    const plain = rotatingModel(24, 3, 2);
    const sequence = samples(15, 4);
    const { values } = (await createRuntime({ ...plain, answers: 'classes' }, { engine })).predict(sequence);
    const of = (o: number) => values.filter((_, i) => i % 2 === o);
    const named: IntModel<OrthogonalLayer> = { ...plain, labels: ['wind', '__proto__'], answers: 'values' };
    const runtime = await createRuntime(named, { engine });
    const prediction = runtime.predict(sequence);
    expect(prediction).toMatchObject({ values, classes: new Int32Array(0), labels: [] });
    expect(Object.keys(prediction.targets)).toEqual(['wind', '__proto__']);
    expect(prediction.targets.wind).toEqual(of(0));
    expect(Object.entries(prediction.targets)[1]).toEqual(['__proto__', of(1)]);
    // Files from before models said so: those that have units predict values.
    const outputNormalization = { mean: Float32Array.of(0, 0), std: Float32Array.of(1, 1) };
    const old = await createRuntime({ ...plain, labels: ['wind', 'rain'], outputNormalization }, { engine });
    expect(old.predict(sequence).targets).toEqual({ wind: of(0), rain: of(1) });
    const source = new ReadableStream<Float32Array>({
      start(controller) {
        controller.enqueue(sequence);
        controller.close();
      },
    });
    const answers = [];
    for await (const answer of source.pipeThrough(runtimeStream(runtime.fork(), { answer: 'end' })))
      answers.push(answer);
    expect(answers).toEqual([{ ...prediction, values: values.slice(-2), targets: { ...answers[0]!.targets } }]);
    expect(answers[0]!.targets.wind).toEqual(of(0).slice(-1));
  });

  it('is a TransformStream for chunks of any size', async () => {
    const model = rotatingModel();
    const sequence = samples(30, 5);
    const answers = async (pieces: Float32Array[], answer: 'step' | 'end') => {
      const source = new ReadableStream<Float32Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });
      const values: number[] = [];
      const runtime = await createRuntime(model, { engine });
      for await (const prediction of source.pipeThrough(runtimeStream(runtime, { answer }))) {
        values.push(...prediction.values);
      }
      return values;
    };
    const expected = Array.from((await createRuntime(model, { engine })).predict(sequence).values);
    const uneven = [sequence.subarray(0, 1), sequence.subarray(1, 20), new Float32Array(0), sequence.subarray(20)];
    expect(await answers(uneven, 'step')).toEqual(expected);
    expect(await answers(uneven, 'end')).toEqual(expected.slice(-4));
    expect(await answers([], 'end')).toEqual([]);
    await expect(answers([sequence.subarray(0, 4)], 'step')).rejects.toThrow('within a time step: 1 of 3 values');
    await expect(answers([Float32Array.of(1, Number.NaN, 2)], 'step')).rejects.toThrow(InputError);
  });

  it('does not grow', async () => {
    const runtime = await createRuntime(rotatingModel(), { engine });
    const x = samples(3, 1);
    const use = () => {
      const stream = runtime.fork();
      stream.step(x);
      stream.readout();
      stream.dispose();
    };
    use();
    const before = runtime.memoryBytes;
    for (let i = 0; i < 2000; i++) use();
    expect(runtime.memoryBytes).toBe(before);
  });
});

describe('createRuntime', () => {
  it('selects WebAssembly if SIMD is available, and names the engine', async () => {
    expect((await createRuntime(rotatingModel())).engine).toBe('wasm');
    expect((await createRuntime(rotatingModel(), { engine: 'js' })).engine).toBe('js');
  });

  it('falls back to JavaScript without WebAssembly, and throws if WebAssembly was requested', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    try {
      expect((await createRuntime(rotatingModel())).engine).toBe('js');
      await expect(createRuntime(rotatingModel(), { engine: 'wasm' })).rejects.toThrow(EngineError);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each<[Record<string, unknown>, string]>([
    [{ engine: 'gpu' }, "engine is 'gpu'; it must be one of auto, wasm, js"],
    [{ batch: 0 }, 'batch is 0; it must be an integer ≥ 1'],
    [{ weights: 'sparse' }, "weights is 'sparse'; it must be one of auto, expanded, packed"],
  ])('refuses %j', async (options, message) => {
    await expect(createRuntime(rotatingModel(), options as RuntimeOptions)).rejects.toThrow(RangeError);
    await expect(createRuntime(rotatingModel(), options as RuntimeOptions)).rejects.toThrow(message);
  });

  it('rejects the use of disposed streams', async () => {
    const runtime = await createRuntime(rotatingModel(), { engine: 'wasm' });
    const other = runtime.fork();
    runtime.dispose();
    runtime.dispose();
    expect(() => runtime.step(samples(3, 1))).toThrow(EngineError);
    expect(() => runtime.state()).toThrow('this runtime was disposed');
    other.step(samples(3, 1));
  });
});
