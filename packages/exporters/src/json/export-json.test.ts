import { deserialize, type IntModel, ModelFormatError, serialize } from '@qornn/int-runtime';
import { referenceRun } from '@qornn/int-runtime/reference';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { randomGatedModel } from '../testing/random-gated-models.js';
import { randomCodes, randomModel } from '../testing/random-models.js';
import { TRAINED, trainedModel } from '../testing/trained-models.js';
import { exportJson } from './export-json.js';
import type { JsonCodes, JsonHadamard, JsonModel } from './json-model.js';

describe('exportJson', () => {
  it('has all that a step needs: an interpreter of the text alone gives the states and readouts of the reference', () => {
    for (let seed = 0; seed < trials(40); seed++) {
      const model = randomModel(seed, { units: 40 });
      const codes = randomCodes(model, 4, seed);
      const json = JSON.parse(exportJson(model)) as JsonModel;
      expect(run(json, Array.from(codes)), `model ${seed}`).toEqual(referenceRun(model, codes));
    }
  });

  it('has a formula that names every field of a layer with gates', () => {
    for (let seed = 0; seed < trials(40); seed++) {
      const json = JSON.parse(exportJson(randomGatedModel(seed, { units: 6 }))) as JsonModel;
      for (const { kind, formula, fields } of json.layers) {
        const text = formula?.join('\n') ?? '';
        expect({ kind, missing: Object.keys(fields).filter((name) => !text.includes(name)) }).toEqual({
          kind,
          missing: [],
        });
      }
    }
  });

  it('has all that codes and values need', () => {
    for (let seed = 0; seed < trials(40); seed++) {
      const model = randomModel(seed, { units: 4 });
      const { input, output, readout } = JSON.parse(exportJson(model)) as JsonModel;
      const same = (list: number[] | undefined, floats: Float32Array | undefined) =>
        expect(list && Float32Array.from(list)).toEqual(floats);
      same(input.normalization?.mean, model.inputNormalization?.mean);
      same(input.normalization?.std, model.inputNormalization?.std);
      same(output.normalization?.mean, model.outputNormalization?.mean);
      same(output.normalization?.std, model.outputNormalization?.std);
      expect([input.scale, readout.scale]).toEqual([model.inputScale, model.readout.scale]);
      expect([input.bits, input.count, output.labels]).toEqual([model.inputBits, model.inputs, model.labels]);
    }
  });

  it('says why parts have their bits, where the model does', () => {
    const bits = { readout: 'chosen', input: 'default', layers: [{ recurrent: 'trained', kernel: 'chosen' }] } as const;
    const origin = { task: 'noise', timeSteps: 9, data: null, checkpoint: null };
    const of = (more: object) =>
      JSON.parse(exportJson({ ...randomModel(1), origin: { ...origin, ...more } })) as JsonModel;
    expect(of({ bits }).origin).toEqual({ ...origin, bits });
    expect(of({}).origin).toEqual(origin);
  });

  it.each(TRAINED)('is the same text for the model %s, which was written and read', (name) => {
    const model = trainedModel(name);
    const text = exportJson(model);
    expect(exportJson(deserialize(serialize(model)))).toBe(text);
    expect(exportJson(reversed(model))).toBe(text);
    expect((JSON.parse(text) as JsonModel).sizes.fileBytes).toBe(serialize(model).length);
  });

  it('refuses what is no valid model', () => {
    expect(() => exportJson(null as never)).toThrow(new ModelFormatError('model', 'is null, not an object'));
    const model = { ...randomModel(1), inputScale: Number.NaN };
    expect(() => exportJson(model)).toThrow(
      new ModelFormatError('inputScale', 'is NaN; it must be a finite number > 0'),
    );
  });

  it('reads well', () => {
    expect(exportJson(small)).toMatchInlineSnapshot(`
      "{
        "format": "qornn integer model",
        "version": 1,
        "digest": "e4d7babeeea35f73",
        "sizes": {
          "parameters": 14,
          "weightBits": 42,
          "fileBytes": 1402
        },
        "input": {
          "formula": "x = clamp(floor((sample - mean) / (std * scale) + 1/2), -2^(bits-1), 2^(bits-1) - 1), in doubles",
          "count": 1,
          "names": ["acceleration"],
          "bits": 8,
          "scale": 0.0125,
          "normalization": {
            "mean": [0.1],
            "std": [2.5]
          }
        },
        "layers": [
          {
            "kind": "orthogonal",
            "formula": [
              "c' = recurrentActivation(clamp((((W h) m_W + h m_I + (U x) m_U + 2^(s+e-1)) >> (s + e)) + b, -2^(k-1), 2^(k-1) - 1))",
              "h' = c' 2^e, y = outputActivation(c') 2^e, h_0 = initialState 2^e; >> rounds down; x = output of the layer below",
              "W = recurrent, U = kernel, m_W = recurrentMultiplier, m_U = kernelMultiplier, m_I = identityMultiplier: one for all units, or one per unit",
              "s = shift, e = stateShift, b = bias, k = stateBits; an empty list stands for zeros; value of a state = stateScale h",
              "linear(c) = c, relu(c) = max(c, 0), modrelu(c) = sgn(c) max(|c| + t, 0), clamped to k bits; t = recurrentThreshold, outputThreshold"
            ],
            "summary": "states of 12 bits, state scale 0.001000, linear recurrence, modrelu output; multipliers m_W 46341, m_U 2000 … 3000, shift 16",
            "units": 2,
            "inputs": 1,
            "fields": {
              "outputActivation": "modrelu",
              "recurrentActivation": "linear",
              "shift": 16,
              "stateBits": 12,
              "stateScale": 0.001,
              "bias": [0, 5],
              "identityMultiplier": [],
              "initialState": [],
              "kernelMultiplier": [3000, 2000],
              "outputThreshold": [-12, 4],
              "recurrentMultiplier": [46341],
              "recurrentThreshold": [],
              "stateShift": [],
              "kernel": {
                "rows": 2,
                "columns": 1,
                "bits": 4,
                "codes": [
                  [3],
                  [-8]
                ]
              },
              "recurrent": {
                "rows": 2,
                "columns": 2,
                "blockSize": 2,
                "signs": [1, -1]
              }
            }
          }
        ],
        "readout": {
          "formula": "o = V y + b_o; V = weights, b_o = bias, y = output of the last layer",
          "outputs": 2,
          "scale": 0.00006103515625,
          "bias": [-4000, 812],
          "weights": {
            "rows": 2,
            "columns": 2,
            "bits": 8,
            "codes": [
              [17, -120],
              [3, 99]
            ]
          }
        },
        "output": {
          "formula": "value = mean + std * readout.scale * o, in doubles, rounded to 32 bits; without normalization mean = 0, std = 1",
          "answers": "classes",
          "returnSequences": false,
          "labels": ["still", "moving"],
          "normalization": null
        },
        "origin": null
      }
      "
    `);
  });
});

/** The same value with the fields of all objects in reverse order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value).map(([field, inner]) => [field, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}

const small: IntModel = {
  inputs: 1,
  inputBits: 8,
  inputScale: 0.0125,
  inputNormalization: { mean: Float32Array.of(0.1), std: Float32Array.of(2.5) },
  layers: [
    {
      kind: 'orthogonal',
      units: 2,
      inputs: 1,
      recurrent: { rows: 2, columns: 2, blockSize: 2, signs: Int8Array.of(1, -1) },
      kernel: { rows: 2, columns: 1, bits: 4, codes: Int8Array.of(3, -8) },
      recurrentMultiplier: Int32Array.of(46341),
      kernelMultiplier: Int32Array.of(3000, 2000),
      identityMultiplier: new Int32Array(0),
      shift: 16,
      stateShift: new Int32Array(0),
      bias: Int32Array.of(0, 5),
      initialState: new Int32Array(0),
      stateBits: 12,
      stateScale: 0.001,
      recurrentActivation: 'linear',
      outputActivation: 'modrelu',
      recurrentThreshold: new Int32Array(0),
      outputThreshold: Int32Array.of(-12, 4),
    },
  ],
  readout: {
    outputs: 2,
    weights: { rows: 2, columns: 2, bits: 8, codes: Int8Array.of(17, -120, 3, 99) },
    bias: Int32Array.of(-4000, 812),
    scale: 2 ** -14,
  },
  outputNormalization: null,
  labels: ['still', 'moving'],
  returnSequences: false,
  inputNames: ['acceleration'],
};

/** Runs a model from its JSON in BigInt, by the formulas that stand in it. @param codes [time, inputs] */
function run(
  { input, layers, readout, output }: JsonModel,
  codes: number[],
): { states: number[][]; readouts: number[][] } {
  const product = (codes: number[][], x: readonly bigint[]) =>
    codes.map((row) => row.reduce((sum, code, j) => sum + BigInt(code) * x[j]!, 0n));
  const steps = layers.map(({ fields, units }) => {
    const list = (field: string) => (fields[field] as number[]).map(BigInt);
    const each = (field: string) => {
      const values = list(field);
      return Array.from({ length: units }, (_, i) => values[values.length > 1 ? i : 0] ?? 0n);
    };
    const [mW, mU, mI] = [each('recurrentMultiplier'), each('kernelMultiplier'), each('identityMultiplier')];
    const [e, b] = [each('stateShift'), list('bias')];
    const s = BigInt(fields.shift as number);
    const top = 2n ** BigInt((fields.stateBits as number) - 1);
    const clamp = (code: bigint) => (code < -top ? -top : code >= top ? top - 1n : code);
    const activate = (activation: unknown, threshold: readonly bigint[], code: bigint, i: number) => {
      if (activation === 'linear') return code;
      if (activation === 'relu') return code > 0n ? code : 0n;
      const magnitude = (code < 0n ? -code : code) + threshold[i]!;
      return code === 0n || magnitude <= 0n ? 0n : clamp(code > 0n ? magnitude : -magnitude);
    };
    const w = matrix(fields.recurrent as unknown as JsonCodes | JsonHadamard);
    const u = matrix(fields.kernel as unknown as JsonCodes);
    let h = list('initialState').map((c, i) => c << e[i]!);
    if (h.length === 0) h = Array.from({ length: units }, () => 0n);
    return (x: readonly bigint[]) => {
      const [wh, ux] = [product(w, h), product(u, x)];
      const c = wh.map((sum, i) => {
        const shift = s + e[i]!;
        const scaled = (sum * mW[i]! + h[i]! * mI[i]! + ux[i]! * mU[i]! + 2n ** (shift - 1n)) >> shift;
        return activate(fields.recurrentActivation, list('recurrentThreshold'), clamp(scaled + b[i]!), i);
      });
      h = c.map((code, i) => code << e[i]!);
      const y = c.map((code, i) => activate(fields.outputActivation, list('outputThreshold'), code, i) << e[i]!);
      return { h, y };
    };
  });
  const states: number[][] = [];
  const readouts: number[][] = [];
  for (let at = 0; at < codes.length; at += input.count) {
    let x = codes.slice(at, at + input.count).map(BigInt);
    const all: bigint[] = [];
    for (const step of steps) {
      const { h, y } = step(x);
      all.push(...h);
      x = y;
    }
    states.push(all.map(Number));
    readouts.push(product(readout.weights.codes, x).map((sum, o) => Number(sum) + readout.bias[o]!));
  }
  if (output.pooling) {
    const sums = readout.bias.map(() => 0);
    const means = readouts.map((now, t) =>
      now.map((value, o) => {
        sums[o]! += value;
        return Math.floor((2 * sums[o]! + t + 1) / (2 * (t + 1)));
      }),
    );
    return { states, readouts: means };
  }
  return { states, readouts };
}

function matrix(value: JsonCodes | JsonHadamard): number[][] {
  if ('codes' in value) return value.codes;
  const { rows, blockSize, signs } = value;
  const odd = (bits: number): boolean => bits !== 0 && ((bits & 1) === 1) !== odd(bits >> 1);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: rows }, (_, j) =>
      Math.floor(i / blockSize) === Math.floor(j / blockSize) ? signs[i]! * (odd(i & j & (blockSize - 1)) ? -1 : 1) : 0,
    ),
  );
}
