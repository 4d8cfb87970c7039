import type { HadamardMatrix, RecurrentSpec, SpecMatrix } from '@qornn/int-runtime';
import { uniformQuantizer } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';
import { DescribeError } from './errors.js';
import { named } from './layer-chain.js';
import type { OrthogonalRNN } from './orthogonal-rnn.js';
import { FINAL_QUANTIZATION } from './quantized-weight.js';
import { codedMatrix, hostNumbers, specMatrix } from './spec-matrix.js';

/**
 * An `OrthogonalRNN` layer in plain data, with the horizon gain folded into the scale of W. A Hadamard matrix without a quantizer becomes
 * its signs.
 *
 * @throws DescribeError when the recurrence has tanh, or a sign is NaN
 */
export function describeOrthogonalRNN(layer: OrthogonalRNN): RecurrentSpec {
  const tanh = layer.recurrentActivation === 'tanh';
  refuse(layer, tanh, 'has tanh in its recurrence, which has no integer form; allowed: linear, relu, modrelu');
  const { recurrent, output } = layer.thresholds();
  const [start] = layer.initialStates();
  return {
    kind: 'orthogonal',
    units: layer.units,
    recurrent: recurrentMatrix(layer),
    kernel: specMatrix(layer.weightsToEncode.kernel),
    bias: hostNumbers(layer.biasWeight()),
    recurrentActivation: layer.recurrentActivation,
    outputActivation: layer.outputActivation,
    ...(start && { initialState: hostNumbers(start) }),
    ...(recurrent && { recurrentThreshold: hostNumbers(recurrent) }),
    ...(output && { outputThreshold: hostNumbers(output) }),
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
  if (recurrent.isQuantized) return specMatrix(recurrent);
  const { units } = layer;
  const made = layer.hadamardWeight();
  // NaN becomes the code 0.
  refuse(layer, made?.signs.includes(0) ?? false, 'has a sign that is NaN: its training has diverged');
  if (made) return { kind: 'hadamard', rows: units, columns: units, ...made, scale: 1 / Math.sqrt(made.blockSize) };
  const { exactBits } = layer.parametrization;
  return exactBits === undefined ? specMatrix(recurrent) : exactMatrix(layer.orthogonalWeight(), exactBits);
}

/** A weight that is made of codes by itself; disposed here. */
function exactMatrix(weight: tf.Tensor2D, bits: number): SpecMatrix {
  const encoded = uniformQuantizer({ bits }).encode(weight);
  weight.dispose();
  return codedMatrix(encoded);
}

function refuse(layer: OrthogonalRNN, when: boolean, why: string): void {
  if (when) throw new DescribeError(`describe: ${named(layer)} ${why}`);
}
