import type { IntegerSpec, ReadoutSpec, RecurrentSpec } from '@qornn/int-runtime';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { cellOf } from './cell-registry.js';
import { DescribeError } from './errors.js';
import { integerParts } from './integer-parts.js';
import { named } from './layer-chain.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import { hostNumbers, realMatrix } from './spec-matrix.js';

/**
 * Converts a trained model to plain data without tensors: integer codes, scales, biases and activations, the input of `calibrate` and
 * `compile` of `@qornn/int-runtime`.
 *
 * Quantized weights become codes, with the horizon gain folded into their scale. A Hadamard matrix without quantizer becomes its signs.
 * Other weights stay real numbers, which `compile` rounds (post-training quantization).
 *
 * The result depends on config and weights only: the switches `quantization` and `minBits` of layers are ignored.
 *
 * @param model a chain of recurrent layers whose cells have an integer form, and one dense layer, linear or with softmax, which may be distributed over time.
 *   The mean over time (`maskedAveragePooling1D`, or `globalAveragePooling1d` of TensorFlow.js) may stand before or behind it. Layers that are the identity at inference (dropout, noise, linear activations, masking without a later recurrent layer) are skipped;
 *   nested models are flattened
 * @returns matrices row-major, rows are outputs: W [units, units], U [units, inputs], V [outputs, units]
 * @throws DescribeError when the model has another layer, or these in another order; the message names the layer, its class and the
 *   cause
 * @example
 * const spec = describe(model);
 * const integers = compile(spec, calibrate(spec, sequences));
 */
export function describe(model: LayersModel): IntegerSpec {
  const { recurrent, pooled, readout } = integerParts(model);
  const specs = recurrent.map(describeRecurrent);
  return {
    inputs: recurrent[0]!.inputs,
    layers: specs,
    readout: describeReadout(readout),
    returnSequences: recurrent.at(-1)!.returnSequences && !pooled,
    ...(pooled && { pooling: 'mean' as const }),
  };
}

function describeRecurrent(layer: RecurrentLayer): RecurrentSpec {
  if (layer.goBackwards) {
    throw new DescribeError(
      `describe: ${named(layer)} has goBackwards; reverse the sequences instead, and remove goBackwards`,
    );
  }
  // The integer runtime throws for unregistered kinds.
  return cellOf(layer)!.describe!(layer) as RecurrentSpec;
}

function describeReadout(dense: layers.Layer): ReadoutSpec {
  const [kernel, bias] = dense.getWeights() as [tf.Tensor2D, tf.Tensor1D | undefined];
  return {
    weights: realMatrix(tf.tidy(() => tf.transpose(kernel) as tf.Tensor2D)),
    bias: bias ? hostNumbers(bias) : new Float32Array(kernel.shape[1]),
  };
}
