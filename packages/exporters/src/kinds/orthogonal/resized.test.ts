import { isHadamard, type OrthogonalLayer, validateModel } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { storedBits } from '../../c/pack-codes.js';
import { randomModel } from '../../testing/random-models.js';
import { resizedOrthogonal } from './resized.js';

describe('resizedOrthogonal', () => {
  it('gives valid layers of the sizes and bits asked for', () => {
    for (let seed = 0; seed < 150; seed++) {
      const model = randomModel(seed, { layers: 1, units: 60 });
      const layer = model.layers[0] as OrthogonalLayer;
      const block = isHadamard(layer.recurrent) ? Math.min(8, layer.recurrent.blockSize) : 1;
      const units = block * Math.max(1, Math.floor(layer.units / block / 2));
      const weightBits = [undefined, 4, 2, 1][seed % 4];
      const changed = resizedOrthogonal(layer, { units, inputs: layer.inputs, ...(weightBits && { weightBits }) })!;
      const { weights } = model.readout;
      const codes = weights.codes.slice(0, weights.rows * units);
      validateModel({
        ...model,
        layers: [changed],
        readout: { ...model.readout, weights: { ...weights, columns: units, codes } },
      });
      expect(changed.units).toBe(units);
      if (!isHadamard(changed.recurrent)) expect(storedBits(changed.recurrent)).toBeLessThanOrEqual(weightBits ?? 8);
      expect(storedBits(changed.kernel)).toBeLessThanOrEqual(weightBits ?? 8);
    }
  });

  it('has no more units than the layer, and whole groups of Hadamard blocks', () => {
    const layer = randomModel(3, { layers: 1 }).layers[0]!;
    expect(resizedOrthogonal(layer, { units: layer.units + 1, inputs: layer.inputs })).toBeNull();
    const recurrent = { rows: 32, columns: 32, blockSize: 32, signs: new Int8Array(32).fill(1) };
    const kernel = { rows: 32, columns: 1, bits: 1, codes: new Int8Array(32) };
    const none = new Int32Array(0);
    const hadamard = {
      ...layer,
      ...{ units: 32, inputs: 1, recurrent, kernel, initialState: none, stateShift: none, bias: new Int32Array(32) },
    };
    expect(resizedOrthogonal(hadamard, { units: 20, inputs: 1 })).toBeNull();
    expect(resizedOrthogonal(hadamard, { units: 24, inputs: 1 })!.recurrent).toHaveProperty('blockSize', 8);
  });
});
