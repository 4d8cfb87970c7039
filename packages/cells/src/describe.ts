import type { HadamardMatrix, IntegerSpec, ReadoutSpec, RecurrentSpec, SpecMatrix } from '@qornn/int-runtime';
import { type QuantizedTensor, uniformQuantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { DescribeError } from './errors.js';
import { integerParts } from './integer-parts.js';
import { named } from './layer-chain.js';
import type { OrthogonalRNN } from './orthogonal-rnn.js';
import { FINAL_QUANTIZATION, type QuantizedWeight } from './quantized-weight.js';

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
 * @param model a chain of `OrthogonalRNN` layers and one dense layer, linear or with softmax, which may be distributed over time.
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
    inputs: specs[0]!.kernel.columns,
    layers: specs,
    readout: describeReadout(readout),
    returnSequences: recurrent.at(-1)!.returnSequences,
  };
}

function describeRecurrent(layer: OrthogonalRNN): RecurrentSpec {
  refuse(layer, layer.goBackwards, 'reads sequences from their end; reverse them, and leave goBackwards out');
  const tanh = layer.recurrentActivation === 'tanh';
  refuse(layer, tanh, 'has tanh in its recurrence, which has no integer form; allowed: linear, relu, modrelu');
  const { recurrent, output } = layer.thresholds();
  const [start] = layer.initialStates();
  return {
    kind: 'orthogonal',
    units: layer.units,
    recurrent: recurrentMatrix(layer),
    kernel: matrix(layer.weightsToEncode.kernel),
    bias: numbers(layer.biasWeight()),
    recurrentActivation: layer.recurrentActivation,
    outputActivation: layer.outputActivation,
    ...(start && { initialState: numbers(start) }),
    ...(recurrent && { recurrentThreshold: numbers(recurrent) }),
    ...(output && { outputThreshold: numbers(output) }),
  };
}

/** W with its gain: the codes or signs stay, their scale changes. */
function recurrentMatrix(layer: OrthogonalRNN): SpecMatrix | HadamardMatrix {
  const weight = ungained(layer);
  if (weight.kind === 'real') return weight;
  const gain = layer.recurrentGain(FINAL_QUANTIZATION);
  if (weight.kind === 'hadamard') return { ...weight, scale: weight.scale / gain };
  const { identity } = weight;
  return {
    ...weight,
    scale: weight.scale.map((step) => step / gain),
    ...(identity !== undefined && { identity: identity / gain }),
  };
}

/** W as its quantizer encodes it; without one, as what its parametrization makes it of. */
function ungained(layer: OrthogonalRNN): SpecMatrix | HadamardMatrix {
  const { recurrent } = layer.weightsToEncode;
  if (recurrent.isQuantized) return matrix(recurrent);
  const { units } = layer;
  const made = layer.hadamardWeight();
  // NaN becomes the code 0.
  refuse(layer, made?.signs.includes(0) ?? false, 'has a sign that is NaN: its training has diverged');
  if (made) return { kind: 'hadamard', rows: units, columns: units, ...made, scale: 1 / Math.sqrt(made.blockSize) };
  const { exactBits } = layer.parametrization;
  return exactBits === undefined ? matrix(recurrent) : exactMatrix(layer.orthogonalWeight(), exactBits);
}

function matrix(weight: QuantizedWeight): SpecMatrix {
  return weight.isQuantized ? codedMatrix(weight.encode()) : realMatrix(weight.real());
}

/** A weight that is made of codes by itself; disposed here. */
function exactMatrix(weight: tf.Tensor2D, bits: number): SpecMatrix {
  const encoded = uniformQuantizer({ bits }).encode(weight);
  weight.dispose();
  return codedMatrix(encoded);
}

function codedMatrix({ shape, codes, bits, scale, identity }: QuantizedTensor): SpecMatrix {
  const [rows, columns] = shape as [number, number];
  return { kind: 'codes', rows, columns, codes, bits, scale, ...(identity !== undefined && { identity }) };
}

function numbers(tensor: tf.Tensor): Float32Array {
  return Float32Array.from(tensor.dataSync());
}

function refuse(layer: OrthogonalRNN, when: boolean, why: string): void {
  if (when) throw new DescribeError(`describe: ${named(layer)} ${why}`);
}

/** Disposes the weight it reads. */
function realMatrix(weight: tf.Tensor2D): SpecMatrix {
  const [rows, columns] = weight.shape;
  const values = Float32Array.from(weight.dataSync());
  weight.dispose();
  return { kind: 'real', rows, columns, values };
}

function describeReadout(dense: layers.Layer): ReadoutSpec {
  const [kernel, bias] = dense.getWeights() as [tf.Tensor2D, tf.Tensor1D | undefined];
  return {
    weights: realMatrix(tf.tidy(() => tf.transpose(kernel) as tf.Tensor2D)),
    bias: bias ? numbers(bias) : new Float32Array(kernel.shape[1]),
  };
}
