import { type GatedIntLayer, type IntLayer, validateModel } from '@qornn/int-runtime';
import { isLowRank } from '@qornn/int-runtime/reference';
import { describe, expect, it } from 'vitest';
import { storedBits } from '../../c/pack-codes.js';
import { randomGatedModel } from '../../testing/random-gated-models.js';
import { resizedGates } from './resized.js';

describe('resizedGates', () => {
  it('gives valid layers of the sizes and bits asked for', () => {
    for (let seed = 0; seed < 150; seed++) {
      const model = randomGatedModel(seed, { layers: 1 });
      const layer = model.layers[0] as GatedIntLayer;
      const units = Math.ceil(layer.units / 2);
      const weightBits = [undefined, 4, 2, 1][seed % 4];
      const changed = resizedGates(layer, { units, inputs: layer.inputs, ...(weightBits && { weightBits }) })!;
      const { weights } = model.readout;
      const codes = weights.codes.slice(0, weights.rows * units);
      validateModel({
        ...model,
        layers: [changed as unknown as IntLayer],
        readout: { ...model.readout, weights: { ...weights, columns: units, codes } },
      });
      expect(changed.units).toBe(units);
      for (const matrix of [changed.recurrent, changed.kernel]) {
        const stored = isLowRank(matrix) ? [matrix.down, matrix.up] : [matrix];
        expect(Math.max(...stored.map(storedBits))).toBeLessThanOrEqual(weightBits ?? 8);
      }
    }
  });

  it('keeps the first units of every gate', () => {
    const layer = {
      ...{ kind: 'gru', units: 2, inputs: 1, initialState: Int32Array.of(7, 8), bias: Int32Array.of(1, 2, 3, 4, 5, 6) },
      ...{ recurrentMultiplier: Int32Array.of(9), kernelMultiplier: Int32Array.of(1, 2, 3, 4, 5, 6) },
      recurrent: { rows: 6, columns: 2, bits: 8, codes: Int8Array.from({ length: 12 }, (_, i) => i) },
      kernel: { rows: 6, columns: 1, bits: 8, codes: Int8Array.from({ length: 6 }, (_, i) => i) },
    } as unknown as GatedIntLayer;
    expect(resizedGates(layer, { units: 1, inputs: 1 })).toMatchObject({
      ...{ initialState: Int32Array.of(7), bias: Int32Array.of(1, 3, 5) },
      ...{ recurrentMultiplier: Int32Array.of(9), kernelMultiplier: Int32Array.of(1, 3, 5) },
      recurrent: { rows: 3, columns: 1, codes: Int8Array.of(0, 4, 8) },
      kernel: { rows: 3, columns: 1, codes: Int8Array.of(0, 2, 4) },
    });
    expect(resizedGates(layer, { units: 3, inputs: 1 })).toBeNull();
  });
});
