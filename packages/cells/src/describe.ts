import type { HadamardMatrix, IntegerSpec, ReadoutSpec, RecurrentSpec, SpecMatrix } from '@qornn/int-runtime';
import { type QuantizedTensor, uniformQuantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { DescribeError } from './errors.js';
import { OrthogonalRNN } from './orthogonal-rnn.js';
import type { QuantizedWeight } from './quantized-weight.js';

type Layer = layers.Layer;

/**
 * What a trained model is, in plain data: integer codes, scales, biases and activations, with no tensor left. It is what
 * `calibrate` and `compile` of `@qornn/int-runtime` read.
 *
 * Weights whose layer has a quantizer become codes, with the horizon gain folded into their scale; a Hadamard matrix without one
 * becomes its signs; the others stay real numbers, which `compile` rounds (quantization after training).
 *
 * @param model a sequence of `OrthogonalRNN` layers, all but the last with `returnSequences`, and one dense layer
 * @returns matrices row-major, rows are outputs: W [units, units], U [units, inputs], V [outputs, units]
 * @throws DescribeError when the model holds another layer, or these in another order; the message names the layer
 * @example
 * const spec = describe(model);
 * const integers = compile(spec, calibrate(spec, sequences));
 */
export function describe(model: LayersModel): IntegerSpec {
  const chain = model.layers.filter((layer) => layer.getClassName() !== 'InputLayer');
  const readout = chain.at(-1);
  const recurrent = chain.slice(0, -1);
  if (readout?.getClassName() !== 'Dense') {
    throw new DescribeError(
      `describe: the last layer must be dense, but is ${readout ? named(readout) : 'missing (the model is empty)'}`,
    );
  }
  if (recurrent.length === 0) throw new DescribeError('describe: the model has no recurrent layer before its readout');
  const specs = recurrent.map((layer, i) => {
    if (!(layer instanceof OrthogonalRNN)) {
      throw new DescribeError(
        `describe: ${named(layer)} has no integer form; allowed before the readout: OrthogonalRNN`,
      );
    }
    if (i + 1 < recurrent.length && !layer.returnSequences) {
      throw new DescribeError(`describe: ${named(layer)} feeds another recurrent layer, so it must return sequences`);
    }
    return describeRecurrent(layer);
  });
  return {
    inputs: specs[0]!.kernel.columns,
    layers: specs,
    readout: describeReadout(readout),
    returnSequences: (recurrent.at(-1) as OrthogonalRNN).returnSequences,
  };
}

function describeRecurrent(layer: OrthogonalRNN): RecurrentSpec {
  refuse(layer, layer.goBackwards, 'reads sequences from their end; reverse them, and leave goBackwards out');
  const { recurrent, output } = layer.thresholds();
  const [start] = layer.initialStates();
  return {
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
  const gain = layer.recurrentGain();
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

function describeReadout(layer: Layer): ReadoutSpec {
  const { activation, useBias } = layer.getConfig();
  if (activation !== 'linear' && activation !== 'softmax') {
    throw new DescribeError(`describe: ${named(layer)} has activation ${activation}; allowed: linear, softmax`);
  }
  const [kernel, bias] = layer.getWeights() as [tf.Tensor2D, tf.Tensor1D | undefined];
  return {
    weights: realMatrix(tf.tidy(() => tf.transpose(kernel) as tf.Tensor2D)),
    bias: useBias && bias ? Float32Array.from(bias.dataSync()) : new Float32Array(kernel.shape[1]),
  };
}

function named(layer: Layer): string {
  return `'${layer.name}' (${layer.getClassName()})`;
}
