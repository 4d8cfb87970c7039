import { describe, expect, it } from 'vitest';
import { randomModel } from '../testing/random-models.js';
import { nonzeroStates } from './nonzero-states.js';

describe('nonzeroStates', () => {
  it('is the part of each layer, and the same every time', () => {
    for (let seed = 0; seed < 12; seed++) {
      const model = randomModel(seed, { units: 12, layers: 2, inputs: 4 });
      const lengths = model.layers.map(({ units }) => units);
      const parts = nonzeroStates(model, lengths);
      expect(nonzeroStates(structuredClone(model), lengths)).toEqual(parts);
      expect(parts).toHaveLength(model.layers.length);
      for (const part of parts) expect(part >= 0 && part <= 1).toBe(true);
    }
  });

  it('is 0 without weights, and 1 where all states are at a limit', () => {
    const model = randomModel(4, { units: 6, layers: 1, inputs: 2 });
    const layer = model.layers[0]!;
    const still = {
      ...layer,
      kernel: { ...layer.kernel, codes: new Int8Array(layer.kernel.codes.length) },
      ...{ recurrentActivation: 'linear' as const, recurrentThreshold: new Int32Array(0) },
      ...{ recurrentMultiplier: Int32Array.of(0), kernelMultiplier: Int32Array.of(0) },
      ...{ identityMultiplier: new Int32Array(0), initialState: new Int32Array(0), stateShift: new Int32Array(0) },
    };
    const withBias = (bias: number) => ({
      ...model,
      layers: [{ ...still, bias: new Int32Array(layer.units).fill(bias) }],
    });
    expect(nonzeroStates(withBias(0), [layer.units])).toEqual([0]);
    expect(nonzeroStates(withBias(2 ** 17), [layer.units])).toEqual([1]);
  });
});
