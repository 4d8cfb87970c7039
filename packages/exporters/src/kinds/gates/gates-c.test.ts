import type { IntModel } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { exportC } from '../../c/export-c.js';
import { randomGatedModel } from '../../testing/random-gated-models.js';

/** Functions and the table that layers may need, in the order in which a program has them. */
const PARTS = ['tanh_table', 'squash', 'tanh', 'coarse_tanh', 'sigmoid', 'hard_sigmoid', 'relu', 'blend32', 'blend64'];

function partsOf(model: IntModel): string[] {
  const source = exportC(model, { name: 'net' }).files.get('net.c') as string;
  return PARTS.filter((part) => new RegExp(`^static .*\\bnet_${part}[[(]`, 'm').test(source));
}

/** Models of one gated layer, of all seeds. */
const models = Array.from({ length: 60 }, (_, seed) => randomGatedModel(seed, { units: 3, layers: 1 }));

describe('C of layers with gates', () => {
  it('has every function that its layers call, and the table where one reads it, once, and no other', () => {
    for (const model of models) {
      const source = exportC(model, { name: 'net' }).files.get('net.c') as string;
      for (const part of partsOf(model)) {
        expect(source.match(new RegExp(`^static .*\\bnet_${part}[[(]`, 'gm'))).toHaveLength(1);
        expect(source.match(new RegExp(`\\bnet_${part}\\b`, 'g'))!.length).toBeGreaterThan(1);
      }
    }
  });

  it('of piecewise linear activations has no table', () => {
    const layer = models.flatMap(({ layers }) => layers).find(({ kind }) => kind === 'fastRNN')!;
    const model = models.find(({ layers }) => layers[0] === layer)!;
    const withActivation = (updateActivation: string) =>
      ({ ...model, layers: [{ ...layer, stateScale: 1, updateActivation }] }) as unknown as IntModel;
    expect(partsOf(withActivation('linear'))).toEqual(['blend32']);
    expect(partsOf(withActivation('relu'))).toEqual(['relu', 'blend32']);
    expect(partsOf(withActivation('hardSigmoid'))).toEqual(['hard_sigmoid', 'blend32']);
    expect(partsOf(withActivation('sigmoid'))).toEqual(['tanh_table', 'squash', 'sigmoid', 'blend32']);
    expect(partsOf(withActivation('tanh'))).toEqual(['tanh_table', 'squash', 'tanh', 'blend32']);
  });

  it('needs 64 bits for products of gates in a FastGRNN whose zeta and nu together exceed 1 only', () => {
    const base = models.find(({ layers }) => layers[0]!.kind === 'fastGRNN')!;
    const withConstants = (zeta: number, nu: number) =>
      ({
        ...base,
        layers: [{ ...base.layers[0]!, ...{ zeta, nu, gateActivation: 'sigmoid', updateActivation: 'tanh' } }],
      }) as unknown as IntModel;
    expect(partsOf(withConstants(2 ** 15 - 1, 1))).toContain('blend32');
    expect(partsOf(withConstants(2 ** 15, 2 ** 15))).toContain('blend64');
  });
});
