import type { FastGRNNLayer } from '@qornn/int-runtime';
import { totalOf } from '../../size/operations.js';
import type { CostKind } from '../cost-kind.js';
import { activationOperations, preActivationOperations } from '../gates/cost.js';
import { resizedGates } from '../gates/resized.js';

/** Operations of the formula of `FastGRNNLayer`. */
export const fastGRNNCost: CostKind<FastGRNNLayer> = {
  operations: (layer, place) =>
    totalOf([
      preActivationOperations(layer, place, [layer.bias, layer.gateBias]),
      activationOperations(layer.gateActivation, layer.units),
      activationOperations(layer.updateActivation, layer.units),
      { blend: layer.units },
    ]),
  resized: resizedGates,
};
