import { readSafetensors } from '@qornn/safetensors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, unitRanges } from '../../../calibrate.js';
import { compile } from '../../../compile.js';
import { correctBias } from '../../../correct-bias.js';
import { CompileError, EngineError, InputError, ModelFormatError } from '../../../errors.js';
import { registerLayerKind } from '../../../kinds/register-layer-kind.js';
import { modelContents } from '../../../model-contents.js';
import { modelDigest } from '../../../model-digest.js';
import { deserialize, serialize } from '../../../model-file.js';
import { quantizationReport } from '../../../quantization-report.js';
import { referenceRun } from '../../../reference-engine.js';
import { createRuntime } from '../../../runtime.js';
import { simulate } from '../../../simulate.js';
import { withRecord } from '../../model-bytes.js';
import { modelsWithCodes, noise, rotatingSpec } from '../../models.js';
import type { MovingAverageLayer } from './layer.js';
import { averaged, averagedSpec } from './models.js';
import { movingAverage } from './moving-average.js';

registerLayerKind(movingAverage);

const sequences = [1, 2, 3].map((seed) => Float32Array.from({ length: 2 * 40 }, noise(seed)));
const spec = averagedSpec();
const ranges = calibrate(spec, sequences);
const model = compile(spec, ranges, { stateBits: 14, inputBits: 12 });

describe('a kind of layer from outside', () => {
  it('is calibrated where it asks for it, and compiled beside others', () => {
    expect(ranges.layers).toEqual([{}, { h: expect.any(Number) }]);
    expect(unitRanges(spec)).toEqual({ input: 1, layers: [{}, { h: 1 }] });
    expect(model.layers.map(({ kind }) => kind)).toEqual(['movingAverage', 'orthogonal']);
    expect(() => compile(averagedSpec(), ranges, { stateBits: 8, inputBits: 12 })).toThrow(CompileError);
  });

  it('is listed beside others, with the largest magnitude that reaches each matrix', () => {
    const { layers, readout } = modelContents(model);
    expect(layers.map(({ kind, units, inputs }) => [kind, units, inputs])).toEqual([
      ['movingAverage', 2, 2],
      ['orthogonal', 6, 2],
    ]);
    expect(layers[0]).toMatchObject({ vectorParameters: 2, constants: { shift: 14, stateBits: 14 }, matrices: [] });
    expect(layers.map(({ states }) => states.map(({ name, length, bits }) => [name, length, bits]))).toEqual([
      [['h', 2, 14]],
      [['h', 6, 14]],
    ]);
    const [recurrent, kernel] = layers[1]!.matrices;
    expect(recurrent).toMatchObject({ name: 'recurrent', inputMagnitude: 2 ** 13 });
    expect(kernel).toMatchObject({ name: 'kernel', inputMagnitude: 2 ** 13 });
    expect(readout.inputMagnitude).toBe(2 ** 13);
    expect(layers[1]!.summary).toContain('states of 14 bits');
  });

  it('runs as its formula says, in layers of any models', async () => {
    await fc.assert(
      fc.asyncProperty(modelsWithCodes, async ({ model, codes }) => {
        const both = averaged(model);
        fc.pre(isConsistent(both));
        const runtime = await createRuntime(both);
        const { states, readouts } = referenceRun(both, codes);
        expect(Array.from(runtime.run(codes))).toEqual(model.returnSequences ? readouts.flat() : readouts.at(-1));
        expect(Array.from(runtime.state())).toEqual(states.at(-1));
      }),
      { numRuns: 300 },
    );
  });

  it('comes close to the network in floating point', async () => {
    const runtime = await createRuntime(await correctBias(spec, model, sequences));
    const { logits, layers } = await quantizationReport(spec, model, sequences);
    expect(logits.overall).toBeGreaterThan(40);
    expect(layers[0]!.signalToNoise.overall).toBeGreaterThan(40);
    const exact = simulate(spec, sequences[0]!);
    const readouts = runtime.run(sequences[0]!);
    const largest = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    readouts.forEach((readout, i) => {
      expect(Math.abs(readout * model.readout.scale - exact[i]!)).toBeLessThan(0.05 * largest);
    });
  });

  it('runs in JavaScript where it has no kernels, and WebAssembly names it', async () => {
    expect((await createRuntime(model)).engine).toBe('js');
    const refused = createRuntime(model, { engine: 'wasm' });
    await expect(refused).rejects.toThrow(EngineError);
    await expect(refused).rejects.toThrow('layers of kind movingAverage do not run in WebAssembly');
  });

  it('saves states with those of other kinds, and checks what it restores', async () => {
    const runtime = await createRuntime(model, { batch: 2 });
    runtime.advance(sequences[0]!);
    const saved = runtime.save();
    const [states, readouts] = [runtime.state(), runtime.readout()];
    const other = await createRuntime(model, { batch: 2 });
    other.restore(saved);
    expect([other.state(), other.readout()]).toEqual([states, readouts]);
    const narrow = compile(spec, ranges, { stateBits: 13, inputBits: 12 });
    expect(modelDigest(narrow)).not.toEqual(modelDigest(model));
    await expect(createRuntime(narrow, { batch: 2 }).then((runtime) => runtime.restore(saved))).rejects.toThrow(
      InputError,
    );
  });

  it('is written to files of version 4, which say its name, and read from them', () => {
    const bytes = serialize(model);
    const { metadata, tensors } = readSafetensors(bytes);
    expect(metadata.version).toBe('4');
    const record = JSON.parse(metadata.model!) as { requires: string[]; layers: object[] };
    expect(record.requires).toEqual(['kind:movingAverage']);
    expect(record.layers[0]).toEqual({
      kind: 'movingAverage',
      units: 2,
      inputs: 2,
      shift: 14,
      inputShift: 2,
      stateBits: 14,
      stateScale: (model.layers[0] as MovingAverageLayer).stateScale,
    });
    expect(record.layers[1]).toMatchObject({ kind: 'orthogonal', units: 6 });
    expect(Object.keys(tensors)).toContain('layers.0.smoothing');
    expect(deserialize(bytes)).toEqual(model);
    expect(serialize(deserialize(bytes))).toEqual(bytes);
  });

  it('is checked when it is read', () => {
    const bytes = withRecord<{ layers: { inputShift: number }[] }>(serialize(model), ({ layers }) => {
      layers[0]!.inputShift = 3;
    });
    expect(() => deserialize(bytes)).toThrow(ModelFormatError);
    expect(() => deserialize(bytes)).toThrow('layers.0.inputShift: is 3, with which what it reads passes 14 bits');
  });
});

describe('a kind that nobody knows', () => {
  const foreign = (layer: object) => ({ ...layer, kind: 'lru' }) as never;

  it('is refused in specifications, models and files, by its name and with those that are known', async () => {
    const unknown = { ...spec, layers: [foreign(spec.layers[0]!)] };
    for (const use of [() => calibrate(unknown, sequences), () => simulate(unknown, sequences[0]!)]) {
      expect(use).toThrow(CompileError);
      expect(use).toThrow('layers.0.kind: is lru; known are orthogonal, fastRNN, fastGRNN, gru, lstm, movingAverage');
    }
    const made = { ...model, layers: [foreign(model.layers[0]!)] };
    await expect(createRuntime(made)).rejects.toThrow(
      'layers.0.kind: is lru; known are orthogonal, fastRNN, fastGRNN, gru, lstm, movingAverage',
    );
    const asking = withRecord<{ requires: string[] }>(serialize(model), (record) => {
      record.requires = ['kind:lru'];
    });
    expect(() => deserialize(asking)).toThrow(
      'names what this release does not know (kind:lru); it reads binary, hadamard, meanPooling, normalization, stateShift, kind:orthogonal, kind:fastRNN, kind:fastGRNN, kind:gru, cellShift, kind:lstm, kind:movingAverage',
    );
    const silent = withRecord<{ layers: { kind: unknown }[] }>(serialize(model), ({ layers }) => {
      layers[0]!.kind = 'lru';
    });
    expect(() => deserialize(silent)).toThrow(
      'layers.0.kind: is lru; this release reads orthogonal, fastRNN, fastGRNN, gru, lstm, movingAverage',
    );
  });

  it.each([undefined, 7, '__proto__', ['orthogonal']])('is refused where its name is %j', (kind) => {
    const bytes = withRecord<{ layers: { kind: unknown }[] }>(serialize(model), ({ layers }) => {
      layers[1]!.kind = kind;
    });
    expect(() => deserialize(bytes)).toThrow(ModelFormatError);
  });
});

describe('registerLayerKind', () => {
  it('takes a kind once, and again, but no other one of its name', () => {
    expect(() => registerLayerKind(movingAverage)).not.toThrow();
    expect(() => registerLayerKind({ ...movingAverage })).toThrow("the name 'movingAverage' is taken");
    expect(() => registerLayerKind({ ...movingAverage, name: 'orthogonal' })).toThrow("the name 'orthogonal' is taken");
    expect(() => registerLayerKind({ ...movingAverage, name: '' })).toThrow('the name is empty');
  });

  it('leaves files of other models as they are', () => {
    const plain = rotatingSpec(4, 2, 2);
    const bytes = serialize(compile(plain, calibrate(plain, sequences)));
    expect(readSafetensors(bytes).metadata.version).toBe('1');
  });
});

function isConsistent(model: Parameters<typeof serialize>[0]): boolean {
  try {
    serialize(model);
    return true;
  } catch {
    return false;
  }
}
