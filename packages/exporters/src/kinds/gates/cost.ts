import type { GateActivation, GatedIntLayer, GateMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE } from '@qornn/int-runtime/reference';
import { fusedOperations, type Operations, productOperations, totalOf } from '../../size/operations.js';
import type { CostPlace } from '../cost-kind.js';
import { preActivationSum } from './pre-activation-c.js';
import { rankSum } from './product-c.js';
import { gateVectors } from './vectors-c.js';

/**
 * Operations of the products of a layer with gates, and of its pre-activations.
 *
 * @param biases vectors that are added
 * @param sums scaled sums, if not one for each row
 */
export function preActivationOperations(
  layer: GatedIntLayer,
  place: CostPlace,
  biases: readonly Int32Array[],
  sums?: number,
): Operations {
  const magnitude = 2 ** (layer.stateBits - 1);
  const { sum, constants } = preActivationSum(layer, place, magnitude);
  const rows = sum.needs64Bits.length;
  const scaled = sums ?? rows;
  const wide = (2 * scaled * sum.needs64Bits.filter(Boolean).length) / rows;
  const added = biases.reduce((total, bias) => total + (bias.some((b) => b !== 0) ? bias.length : 0), 0);
  const products = totalOf([
    { call: 1 },
    productsOf(layer.recurrent, 'recurrent', place, magnitude),
    productsOf(layer.kernel, 'kernel', place, place.inputMagnitude),
  ]);
  if (gateVectors(layer, place)) return totalOf([products, fusedOperations(sum, scaled)]);
  return totalOf([
    products,
    { unit: scaled, scale32: 2 * scaled - wide, scale64: wide, constant: scaled * constants.length + added },
  ]);
}

function productsOf(matrix: GateMatrix, name: string, place: CostPlace, magnitude: number): Operations {
  const { target } = place;
  if (!isLowRank(matrix)) return productOperations(target, matrix, magnitude);
  const { down, up } = matrix;
  return totalOf([
    productOperations(target, down, magnitude),
    target.gates
      ? fusedOperations(rankSum(place, name, matrix, magnitude).sum, down.rows)
      : { unit: down.rows, scale64: down.rows },
    productOperations(target, up, RANK_MAGNITUDE),
  ]);
}

/** So many values of an activation. */
export function activationOperations(activation: GateActivation, count: number): Operations {
  if (activation === 'linear') return {};
  if (activation === 'hardSigmoid') return { line: count };
  return activation === 'relu' ? { relu: count } : { gate: count };
}
