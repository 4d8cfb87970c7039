import type { FastRNNLayer } from '@qornn/int-runtime';
import { totalOf } from '../../size/operations.js';
import type { CostKind } from '../cost-kind.js';
import { activationOperations, preActivationOperations } from '../gates/cost.js';
import { resizedGates } from '../gates/resized.js';

/** Operations of the formula of `FastRNNLayer`. */
export const fastRNNCost: CostKind<FastRNNLayer> = {
  operations: (layer, place) =>
    totalOf([
      preActivationOperations(layer, place, [layer.bias]),
      activationOperations(layer.updateActivation, layer.units),
      { blend: layer.units },
    ]),
  resized: resizedGates,
};
