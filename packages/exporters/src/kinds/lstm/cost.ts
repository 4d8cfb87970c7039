import type { LstmLayer } from '@qornn/int-runtime';
import { totalOf } from '../../size/operations.js';
import type { CostKind } from '../cost-kind.js';
import { preActivationOperations } from '../gates/cost.js';
import { resizedGates } from '../gates/resized.js';

/** Operations of the formula of `LstmLayer`: four gates and tanh of the cell, its next state and that of h. */
export const lstmCost: CostKind<LstmLayer> = {
  operations: (layer, place) =>
    totalOf([preActivationOperations(layer, place, [layer.bias]), { gate: 5 * layer.units, blend: 2 * layer.units }]),
  resized: resizedGates,
};
