import type { HadamardMatrix, RecurrentSpec, SpecMatrix } from '@qornn/int-runtime';
import { uniformQuantizer } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';
import { DescribeError } from './errors.js';
import { named } from './layer-chain.js';
import type { OrthogonalRNN } from './orthogonal-rnn.js';
import { FINAL_QUANTIZATION } from './quantized-weight.js';
import { codedMatrix, hostNumbers, specMatrix } from './spec-matrix.js';

/**
 * The specification of an `OrthogonalRNN` layer. The horizon gain is folded into the scale of W. A Hadamard matrix without a quantizer is
 * described by its signs.
 *
 * @throws DescribeError when σ is tanh, or a sign is NaN
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

/** W divided by its gain: changes the scale, not the codes or signs. */
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

/** W before the gain: the codes of its quantizer; without one, the codes or signs of its parametrization, else real numbers. */
function ungained(layer: OrthogonalRNN): SpecMatrix | HadamardMatrix {
  const { recurrent } = layer.weightsToEncode;
  if (recurrent.isQuantized) return specMatrix(recurrent);
  const { units } = layer;
  const made = layer.hadamardWeight();
  // Int8Array turns NaN into 0.
  refuse(layer, made?.signs.includes(0) ?? false, 'has a sign that is NaN: its training has diverged');
  if (made) return { kind: 'hadamard', rows: units, columns: units, ...made, scale: 1 / Math.sqrt(made.blockSize) };
  const { exactBits } = layer.parametrization;
  return exactBits === undefined ? specMatrix(recurrent) : exactMatrix(layer.orthogonalWeight(), exactBits);
}

/** A weight whose parametrization gives exact codes. Disposes `weight`. */
function exactMatrix(weight: tf.Tensor2D, bits: number): SpecMatrix {
  const encoded = uniformQuantizer({ bits }).encode(weight);
  weight.dispose();
  return codedMatrix(encoded);
}

function refuse(layer: OrthogonalRNN, when: boolean, why: string): void {
  if (when) throw new DescribeError(`describe: ${named(layer)} ${why}`);
}
