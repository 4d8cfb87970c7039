import { isHadamard, type OrthogonalLayer, predictsValues, validateModel } from '@qornn/int-runtime';
import { referenceRun, unitConstants } from '@qornn/int-runtime/reference';
import { describe, expect, it } from 'vitest';
import { randomCodes, randomModel, randomSamples } from './random-models.js';

const models = Array.from({ length: 200 }, (_, seed) => randomModel(seed));
const layers = models.flatMap((model) => model.layers);
const among = <T>(values: readonly T[]) => [...new Set(values)].sort();
const range = (from: number, to: number) => among(Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe('randomModel', () => {
  it('is valid, and the same for the same seed', () => {
    for (const model of models) validateModel(model);
    expect(randomModel(7)).toEqual(models[7]);
    expect(randomModel(8)).not.toEqual(models[7]);
  });

  it('keeps to the limits', () => {
    const small = Array.from({ length: 50 }, (_, seed) =>
      randomModel(seed, { units: 5, inputs: 2, outputs: 3, layers: 1 }),
    );
    expect(among(small.flatMap(({ layers }) => layers.map(({ units }) => units)))).toEqual(range(1, 5));
    expect(among(small.map(({ layers }) => layers.length))).toEqual([1]);
    expect(among(small.map(({ inputs }) => inputs))).toEqual(range(1, 2));
    expect(among(small.map(({ readout }) => readout.outputs))).toEqual(range(1, 3));
  });

  it('has everything that a model may have, within two hundred seeds', () => {
    const codes = layers.flatMap(({ recurrent }) => (isHadamard(recurrent) ? [] : [recurrent]));
    const hadamards = layers.flatMap(({ recurrent }) => (isHadamard(recurrent) ? [recurrent] : []));
    expect(among(codes.map(({ bits }) => bits))).toEqual(range(1, 8));
    const oneBit = codes.filter(({ bits, codes }) => bits === 1 && codes.length > 9);
    expect(among(oneBit.map(({ codes }) => codes.includes(0)))).toEqual([false, true]);
    expect(among(hadamards.map(({ blockSize }) => blockSize)).length).toBeGreaterThanOrEqual(6);
    expect(hadamards.some(({ rows, blockSize }) => blockSize > 1 && rows > blockSize)).toBe(true);
    expect(among(layers.map(({ stateBits }) => stateBits))).toEqual(range(4, 16));
    expect(among(models.map(({ inputBits }) => inputBits))).toEqual(range(2, 16));
    expect(among(models.map(({ layers }) => layers.length))).toEqual([1, 2, 3]);
    const activations = layers.map(({ recurrentActivation: σ, outputActivation: φ }) => `${σ} ${φ}`);
    expect(among(activations)).toHaveLength(9);
    const lengths = (field: 'identityMultiplier' | 'initialState' | 'stateShift' | 'recurrentMultiplier') =>
      among(layers.filter(({ units }) => units > 1).map((layer) => Math.sign(layer[field].length - 1)));
    expect(lengths('identityMultiplier')).toEqual([-1, 0]);
    expect(lengths('initialState')).toEqual([-1, 1]);
    expect(lengths('stateShift')).toEqual([-1, 1]);
    expect(lengths('recurrentMultiplier')).toEqual([0, 1]);
    expect(among(layers.flatMap((layer) => unitConstants(layer).map(({ needs64Bits }) => needs64Bits)))).toHaveLength(
      2,
    );
    expect(Math.max(...layers.map(({ units }) => units))).toBeGreaterThan(180);
    expect(layers.some(({ units }) => units === 1)).toBe(true);
    expect(among(models.map((model) => `${predictsValues(model)} ${model.labels.length > 0}`))).toHaveLength(4);
  });

  it('has states that live: most neither zero nor at the end of their range', () => {
    let alive = 0;
    let all = 0;
    for (const [seed, model] of models.slice(0, 60).entries()) {
      const { states } = referenceRun(model, randomCodes(model, 12, seed));
      const bounds = model.layers.flatMap((layer) => Array.from({ length: layer.units }, (_, i) => largest(layer, i)));
      const last = states.at(-1)!;
      alive += last.filter((h, i) => h !== 0 && h !== bounds[i] && h !== -bounds[i]!).length / last.length;
      all++;
    }
    expect(alive / all).toBeGreaterThan(0.4);
  });
});

describe('randomCodes and randomSamples', () => {
  it('stay within the bits, and reach the ends', () => {
    for (const [seed, model] of models.entries()) {
      const codes = randomCodes(model, 400, seed);
      const top = 2 ** (model.inputBits - 1);
      expect(codes.every((code) => code >= -top && code < top)).toBe(true);
      expect([codes.includes(-top), codes.includes(top - 1)]).toEqual([true, true]);
    }
  });

  it('give finite samples, some beyond what codes can hold', () => {
    const model = models[0]!;
    const samples = randomSamples(model, 400, 3);
    expect(samples).toHaveLength(400 * model.inputs);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(randomSamples(model, 400, 3)).toEqual(samples);
  });
});

function largest({ stateBits, stateShift }: OrthogonalLayer, i: number): number {
  const e = stateShift[i] ?? 0;
  return (2 ** (stateBits - 1) - 1) * 2 ** e;
}
