import type { GruLayer } from '@qornn/int-runtime';
import { totalOf } from '../../size/operations.js';
import type { CostKind } from '../cost-kind.js';
import { preActivationOperations } from '../gates/cost.js';
import { resizedGates } from '../gates/resized.js';

/** Operations of the formula of `GruLayer`: gates z, r and n, products with r, and the next state. */
export const gruCost: CostKind<GruLayer> = {
  operations(layer, place) {
    const { units, bias, recurrentBias, resetAfter } = layer;
    const sums = (resetAfter ? 4 : 3) * units;
    return totalOf([
      preActivationOperations(layer, place, [bias, recurrentBias], sums),
      { gate: 3 * units, blend: 2 * units },
    ]);
  },
  resized: resizedGates,
};
