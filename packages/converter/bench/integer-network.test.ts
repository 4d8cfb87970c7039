import { useBackend } from '@qornn/benchmarks/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { floatLoop } from './float-loop.js';
import { integerNetwork, normal, type WeightKind, weightBytes } from './integer-network.js';

const size = { units: 64, inputs: 4, outputs: 10 };

describe('integerNetwork', () => {
  beforeAll(async () => void (await useBackend({ backend: 'wasm' })));

  it.each<WeightKind>(['8 bits', '4 bits', '2 bits', 'ternary', '±1', 'Hadamard'])(
    '%s: states neither fade nor grow, whatever the weight is made of',
    (kind) => {
      const sequence = normal(200 * size.inputs, 7);
      const network = integerNetwork(kind, size, sequence);
      // Inputs and bias alone would give logits of some √(units · outputs).
      const answer = floatLoop(network)(sequence);
      const largest = Math.max(...answer.map(Math.abs));
      expect(largest).toBeGreaterThan(1);
      expect(largest).toBeLessThan(1000);
    },
  );

  it('uses the declared codes', () => {
    const sequence = normal(10 * size.inputs, 7);
    const codes = (kind: WeightKind) => [...new Set(integerNetwork(kind, size, sequence).codes)].sort((a, b) => a - b);
    expect(codes('2 bits')).toEqual([-2, -1, 0, 1]);
    expect(codes('ternary')).toEqual([-1, 0, 1]);
    expect(codes('±1')).toEqual([-1, 1]);
    expect(codes('Hadamard')).toEqual([-1, 1]);
    expect([codes('4 bits')[0], codes('4 bits').at(-1)]).toEqual([-8, 7]);
  });

  it('computes the bytes of a weight', () => {
    expect(weightBytes('8 bits', 64)).toBe(4096);
    expect(weightBytes('ternary', 64)).toBe(1024);
    expect(weightBytes('±1', 64)).toBe(512);
  });
});
