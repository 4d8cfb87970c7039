import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { QuantizedWeight } from './quantized-weight.js';

/** A kernel, or two factors of one. */
export interface Kernel {
  variables: readonly LayerVariable[];
  /** As the network uses it, [outputs, inputs], differentiable. */
  value(): tf.Tensor2D;
}

/** A kernel of one matrix. */
export function fullKernel(variable: LayerVariable, weight: QuantizedWeight): Kernel {
  return { variables: [variable], value: () => weight.value() };
}

/**
 * A kernel of low rank: inputs → rank → outputs, each factor quantized by itself.
 *
 * @param left [rank, inputs]
 * @param right [outputs, rank]
 */
export function lowRankKernel(
  variables: readonly [LayerVariable, LayerVariable],
  left: QuantizedWeight,
  right: QuantizedWeight,
): Kernel {
  return { variables, value: () => tf.tidy(() => tf.matMul(right.value(), left.value())) };
}
