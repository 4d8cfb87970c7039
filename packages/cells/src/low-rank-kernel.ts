import type { GateSpecMatrix } from '@qornn/int-runtime';
import type * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { QuantizedWeight } from './quantized-weight.js';
import { specMatrix } from './spec-matrix.js';

/** A kernel of full rank, or as two low-rank factors. */
export interface Kernel {
  variables: readonly LayerVariable[];
  /**
   * The kernel as the network uses it, [outputs, inputs], and null; or its factors, [outputs, rank] and [rank, inputs]; differentiable.
   */
  factors(): [right: tf.Tensor2D, left: tf.Tensor2D | null];
  /** The kernel, or its factors, as plain data. */
  describe(): GateSpecMatrix;
}

/** A full-rank kernel. */
export function fullKernel(variable: LayerVariable, weight: QuantizedWeight): Kernel {
  return { variables: [variable], factors: () => [weight.value(), null], describe: () => specMatrix(weight) };
}

/**
 * A low-rank kernel: inputs → rank → outputs, each factor quantized separately.
 *
 * @param left [rank, inputs]
 * @param right [outputs, rank]
 */
export function lowRankKernel(
  variables: readonly [LayerVariable, LayerVariable],
  left: QuantizedWeight,
  right: QuantizedWeight,
): Kernel {
  return {
    variables,
    factors: () => [right.value(), left.value()],
    describe: () => ({ kind: 'lowRank', down: specMatrix(left), up: specMatrix(right) }),
  };
}
