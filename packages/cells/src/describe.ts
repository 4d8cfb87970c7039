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
 * What a trained model is, in plain data: integer codes, scales, biases and activations, with no tensor left. It is what
 * `calibrate` and `compile` of `@qornn/int-runtime` read.
 *
 * Weights whose layer has a quantizer become codes, with the horizon gain folded into their scale; a Hadamard matrix without one
 * becomes its signs; the others stay real numbers, which `compile` rounds (quantization after training).
 *
 * It depends on configuration and weights alone. The switches of running layers do not count: quantizers that are off or widened at
 * that moment (`quantization`, `minBits`) act as they do when training ends.
 *
 * @param model a chain of recurrent layers whose cells have an integer form, and one dense layer, linear or with softmax, which may be distributed over time.
 *   Layers without effect at inference (dropout, noise, linear activations, masking with no recurrent layer behind it) are passed over,
 *   models inside count as their layers
 * @returns matrices row-major, rows are outputs: W [units, units], U [units, inputs], V [outputs, units]
 * @throws DescribeError when the model holds another layer, or these in another order; the message names the layer, its class and
 *   the cause
 * @example
 * const spec = describe(model);
 * const integers = compile(spec, calibrate(spec, sequences));
 */
export function describe(model: LayersModel): IntegerSpec {
  const { recurrent, readout } = integerParts(model);
  const specs = recurrent.map(describeRecurrent);
  return {
    inputs: recurrent[0]!.inputs,
    layers: specs,
    readout: describeReadout(readout),
    returnSequences: recurrent.at(-1)!.returnSequences,
  };
}

function describeRecurrent(layer: RecurrentLayer): RecurrentSpec {
  if (layer.goBackwards) {
    const cure = 'reads sequences from their end; reverse them, and leave goBackwards out';
    throw new DescribeError(`describe: ${named(layer)} ${cure}`);
  }
  // Of which kinds there are, the integer runtime knows: it refuses one that nobody has registered there.
  return cellOf(layer)!.describe!(layer) as RecurrentSpec;
}

function describeReadout(dense: layers.Layer): ReadoutSpec {
  const [kernel, bias] = dense.getWeights() as [tf.Tensor2D, tf.Tensor1D | undefined];
  return {
    weights: realMatrix(tf.tidy(() => tf.transpose(kernel) as tf.Tensor2D)),
    bias: bias ? hostNumbers(bias) : new Float32Array(kernel.shape[1]),
  };
}
