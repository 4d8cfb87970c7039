import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { InputError } from './errors.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { modelDigest } from './model-digest.js';
import { deserialize, serialize } from './model-file.js';
import { createRuntime } from './runtime.js';
import { noise, rotatingSpec } from './testing/models.js';

const spec = rotatingSpec(8, 2, 3);
const model = compile(spec, calibrate(spec, [Float32Array.from({ length: 100 }, noise(1))]), {
  inputNormalization: { mean: Float32Array.of(0, 1), std: Float32Array.of(1, 2) },
  labels: ['a', 'b', 'c'],
});

/** Models that differ from a model in exactly one number or choice, as little as possible. */
function* neighbours(at: IntModel<OrthogonalLayer>): Generator<[string, IntModel<OrthogonalLayer>]> {
  function* walk(
    path: string,
    value: unknown,
    replace: (value: unknown) => IntModel<OrthogonalLayer>,
  ): Generator<[string, IntModel<OrthogonalLayer>]> {
    if (ArrayBuffer.isView(value)) {
      const values = value as Int32Array;
      for (const i of values.keys()) {
        const copy = values.slice();
        copy[i]! += copy[i] === 127 ? -1 : 1;
        yield [`${path}[${i}]`, replace(copy)];
      }
    } else if (Array.isArray(value)) {
      for (const [i, inner] of value.entries())
        yield* walk(`${path}.${i}`, inner, (changed) => replace(value.with(i, changed)));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key !== 'labels') yield* walk(`${path}.${key}`, inner, (changed) => replace({ ...value, [key]: changed }));
      }
    } else if (typeof value === 'number')
      yield [path, replace(value * (1 + 2 ** -52) === value ? value + 1 : value * (1 + 2 ** -52))];
    else if (typeof value === 'boolean') yield [path, replace(!value)];
    else if (typeof value === 'string') yield [path, replace(value === 'linear' ? 'relu' : 'linear')];
    else yield [path, replace({ mean: Float32Array.of(0), std: Float32Array.of(1) })];
  }
  yield* walk('', at, (changed) => changed as IntModel<OrthogonalLayer>);
}

describe('the digest of a model', () => {
  it('changes with every number and choice', () => {
    const known = new Map([[modelDigest(model).join(), 'the model']]);
    for (const [path, other] of neighbours(model)) {
      const digest = modelDigest(other).join();
      expect(`${path} is like ${known.get(digest)}`).toBe(`${path} is like undefined`);
      known.set(digest, path);
    }
    expect(known.size).toBeGreaterThan(140);
  });

  it('does not depend on files, copies, order of fields and names of outputs', () => {
    const digest = modelDigest(model);
    expect(modelDigest(deserialize(serialize(model)))).toEqual(digest);
    expect(modelDigest(structuredClone(model))).toEqual(digest);
    expect(modelDigest(Object.fromEntries(Object.entries(model).reverse()) as never)).toEqual(digest);
    expect(modelDigest({ ...model, labels: ['x', 'y', 'z'] })).toEqual(digest);
  });

  it('prevents restoring states of other valid models, on both engines', async () => {
    const saved = (await createRuntime(model, { engine: 'js' })).save();
    expect((await createRuntime(model, { engine: 'wasm' })).save()).toEqual(saved);
    const [layer] = model.layers as [IntModel<OrthogonalLayer>['layers'][0]];
    const others: IntModel<OrthogonalLayer>[] = [
      { ...model, inputScale: model.inputScale * 2 },
      { ...model, inputNormalization: null },
      { ...model, readout: { ...model.readout, scale: model.readout.scale * 2 } },
      { ...model, returnSequences: !model.returnSequences },
      { ...model, layers: [{ ...layer, stateScale: layer.stateScale * 2 }] },
      { ...model, layers: [{ ...layer, outputActivation: layer.outputActivation === 'relu' ? 'linear' : 'relu' }] },
      { ...model, layers: [{ ...layer, bias: layer.bias.map((bias) => bias + 1) }] },
      { ...model, layers: [{ ...layer, initialState: new Int32Array(8).fill(1) }] },
    ];
    for (const engine of ['js', 'wasm'] as const) {
      for (const other of others) {
        const runtime = await createRuntime(other, { engine });
        expect(() => runtime.restore(saved)).toThrow(InputError);
        expect(() => runtime.restore(saved)).toThrow('restore: this is a state of another model');
      }
      expect(() => createRuntime(structuredClone(model), { engine }).then((same) => same.restore(saved))).not.toThrow();
    }
  });
});
