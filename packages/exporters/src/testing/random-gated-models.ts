import type { BaseLayer, GatedIntLayer, IntLayer, IntModel } from '@qornn/int-runtime';
import { GATED_KINDS, gatedLayer } from '../../../int-runtime/src/testing/gated-models.js';
import { type Random, randomFrom } from './random.js';
import { type ModelLimits, randomModel } from './random-models.js';

/**
 * A random model most of whose layers have gates: any kind, among orthogonal ones, with any constants, extreme ones included; in three of four
 * layers pre-activations are neither all saturated nor all small.
 */
export function randomGatedModel(seed: number, limits: Partial<ModelLimits> = {}): IntModel {
  const random = randomFrom(seed + 7919);
  const model = randomModel(seed, { units: 40, inputs: 9, ...limits });
  const layers: IntLayer[] = model.layers.map((layer, l) => {
    if (l > 0 && random.chance(1 / 4)) return layer;
    const gated = gatedLayer(random.choice(GATED_KINDS), layer.units, layer.inputs, random.integer) as GatedIntLayer;
    const below = model.layers[l - 1];
    const inputBits = below === undefined ? model.inputBits : below.stateBits;
    return (random.chance(3 / 4) ? steady(random, gated, inputBits) : gated) as BaseLayer as IntLayer;
  });
  return { ...model, layers };
}

/** With multipliers that make both products about half of the range of a pre-activation. */
function steady(random: Random, layer: GatedIntLayer, inputBits: number): GatedIntLayer {
  const shift = random.integer(16, 46);
  const multiplier = (rows: number, matrix: GatedIntLayer['recurrent'], bits: number) => {
    const { columns, codes } = 'down' in matrix ? matrix.up : matrix;
    const norm = Math.sqrt(codes.reduce((sum, code) => sum + code * code, 0) / (codes.length / columns)) || 1;
    const product = norm * 2 ** (('down' in matrix ? 15 : bits - 1) - 1);
    return Int32Array.from({ length: rows }, () => {
      const factor = (2 ** 14 * random.uniform()) / product;
      return Math.min(2 ** 31 - 1, Math.round(factor * 2 ** shift));
    });
  };
  return {
    ...layer,
    shift,
    recurrentMultiplier: multiplier(layer.recurrentMultiplier.length, layer.recurrent, layer.stateBits),
    kernelMultiplier: multiplier(layer.kernelMultiplier.length, layer.kernel, inputBits),
  };
}
