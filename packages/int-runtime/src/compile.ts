import type { Ranges } from './calibrate.js';
import { CompileError, ModelFormatError } from './errors.js';
import { type IntActivation, type IntLayer, type IntModel, largestRowSum, MAX_SHIFT, validateModel } from './model.js';
import { roundCodes } from './round-codes.js';
import type { IntegerSpec, RecurrentSpec } from './spec.js';

export interface CompileOptions {
  /** bits of a state, 4 to 16; default 12 */
  stateBits?: number;
  /** bits of an input, 2 to 16; default 8 */
  inputBits?: number;
  /** bits of the readout's weights, 2 to 8; default 8 */
  readoutBits?: number;
  /** bits of recurrent and input weights that were trained in floating point, 2 to 8; default 8 */
  weightBits?: number;
  /**
   * `'multiplier'` (default): scales as calibrated. `'pow2'`: the scales of inputs and states are rounded up to powers of two, so
   * that they are ordinary fixed-point numbers.
   */
  scale?: 'multiplier' | 'pow2';
}

const INT32_MAX = 2 ** 31 - 1;
/** Multipliers below this many bits would round the recurrence noticeably. */
const MULTIPLIER_BITS = 16;
/** Multipliers of this many bits are as good as exact, so the shift may stop growing there if that makes engines faster. */
const AMPLE_MULTIPLIER_BITS = 24;

/**
 * Turns a network into integers, and proves that they cannot overflow.
 *
 * States and inputs are scaled so that their ranges fill their bits. The multipliers carry W's step, and U's step times the
 * input's over the state's, as 32-bit integers over one power of two. For every row the codes themselves bound the accumulators;
 * a network for which 32 bits do not suffice is refused.
 *
 * @param spec from `describe` of `@qornn/cells`
 * @param ranges from `calibrate`
 * @throws CompileError when a part has no integer form (tanh, more than 8 bits, NaN), has sizes that do not go together, or could
 *   overflow: layer, bound, and what to lower
 * @throws RangeError when an option is out of range
 * @example
 * const model = compile(spec, calibrate(spec, sequences), { stateBits: 12 });
 */
export function compile(
  spec: IntegerSpec,
  ranges: Ranges,
  { stateBits = 12, inputBits = 8, readoutBits = 8, weightBits = 8, scale = 'multiplier' }: CompileOptions = {},
): IntModel {
  requireBits('stateBits', stateBits, 4, 16);
  requireBits('inputBits', inputBits, 2, 16);
  requireBits('readoutBits', readoutBits, 2, 8);
  requireBits('weightBits', weightBits, 2, 8);
  if (scale !== 'multiplier' && scale !== 'pow2') {
    throw new RangeError(`compile: scale is '${scale}'; it must be multiplier or pow2`);
  }
  if (ranges.states.length !== spec.layers.length) {
    throw new RangeError(
      `compile: ranges has ${ranges.states.length} states, but the network ${spec.layers.length} layers`,
    );
  }
  if (spec.layers.length === 0) throw new CompileError('layers', 'are none; a network has at least one');
  const scaleOf = (part: string, range: number, bits: number): number => {
    if (!(range > 0 && Number.isFinite(range)))
      throw new CompileError(part, `has range ${range}, not a finite number > 0`);
    const exact = range / (2 ** (bits - 1) - 1);
    return scale === 'pow2' ? 2 ** Math.ceil(Math.log2(exact)) : exact;
  };

  const inputScale = scaleOf('input', ranges.input, inputBits);
  let incoming = { scale: inputScale, magnitude: 2 ** (inputBits - 1), inputs: spec.inputs };
  const layers = spec.layers.map((layer, l): IntLayer => {
    const stateScale = scaleOf(`layers.${l}`, ranges.states[l]!, stateBits);
    const compiled = compileLayer(`layers.${l}`, layer, incoming, { stateBits, stateScale, weightBits });
    incoming = { scale: stateScale, magnitude: 2 ** (stateBits - 1), inputs: layer.units };
    return compiled;
  });

  const { matrix, steps, identity } = roundCodes('readout.weights', spec.readout.weights, readoutBits);
  refuseIdentity('readout.weights', identity);
  if (steps.length > 1) {
    throw new CompileError(
      'readout.weights',
      'has a scale for each row; logits of different scales cannot be compared',
    );
  }
  requireFinite('readout.bias', spec.readout.bias);
  const outputScale = steps[0]! * incoming.scale;
  const bias = Int32Array.from(spec.readout.bias, (b) => saturate(Math.round(b / outputScale)));
  const largestBias = bias.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  prove('readout.weights', largestRowSum(matrix) * incoming.magnitude + largestBias, 'readoutBits or stateBits');
  const model: IntModel = {
    inputs: spec.inputs,
    inputBits,
    inputScale,
    layers,
    readout: { outputs: matrix.rows, weights: matrix, bias, scale: outputScale },
    returnSequences: spec.returnSequences,
  };
  try {
    validateModel(model);
  } catch (error) {
    // Sizes that do not go together are a fault of the network here, not of a file.
    if (!(error instanceof ModelFormatError)) throw error;
    throw new CompileError(error.field, error.message.slice(error.field.length + 2));
  }
  return model;
}

interface Incoming {
  /** value of a code of what the layer reads */
  scale: number;
  /** largest magnitude of a code */
  magnitude: number;
  inputs: number;
}

function compileLayer(
  part: string,
  layer: RecurrentSpec,
  incoming: Incoming,
  { stateBits, stateScale, weightBits }: { stateBits: number; stateScale: number; weightBits: number },
): IntLayer {
  const { recurrentActivation, outputActivation } = layer;
  if (recurrentActivation === 'tanh') {
    throw new CompileError(part, 'tanh in the recurrence has no integer form here; allowed: linear, relu, modrelu');
  }
  for (const field of ['bias', 'initialState', 'recurrentThreshold', 'outputThreshold'] as const) {
    requireFinite(`${part}.${field}`, layer[field]);
  }
  const recurrent = roundCodes(`${part}.recurrent`, layer.recurrent, weightBits);
  const kernel = roundCodes(`${part}.kernel`, layer.kernel, weightBits);
  refuseIdentity(`${part}.kernel`, kernel.identity);
  const recurrentBound = largestRowSum(recurrent.matrix) * 2 ** (stateBits - 1);
  const kernelBound = largestRowSum(kernel.matrix) * incoming.magnitude;
  prove(`${part}.recurrent`, recurrentBound, 'stateBits or the bits of the recurrent weight');
  prove(`${part}.kernel`, kernelBound, 'inputBits or the bits of the input weight');

  const recurrentFactors = recurrent.steps;
  const kernelFactors = kernel.steps.map((step) => (step * incoming.scale) / stateScale);
  const { identity } = recurrent;
  const shift = chooseShift(part, [
    { factors: recurrentFactors, bound: recurrentBound },
    { factors: kernelFactors, bound: kernelBound },
    { factors: Float64Array.of(identity), bound: 2 ** (stateBits - 1) },
  ]);
  const inStates = (values: Float32Array | undefined) =>
    Int32Array.from(values ?? [], (value) => Math.max(-(2 ** 17), Math.min(2 ** 17, Math.round(value / stateScale))));
  const toMultiplier = (factor: number) => Math.round(factor * 2 ** shift);
  return {
    units: layer.units,
    inputs: incoming.inputs,
    recurrent: recurrent.matrix,
    kernel: kernel.matrix,
    recurrentMultiplier: Int32Array.from(recurrentFactors, toMultiplier),
    kernelMultiplier: Int32Array.from(kernelFactors, toMultiplier),
    identityMultiplier: Int32Array.from(identity === 0 ? [] : [identity], toMultiplier),
    shift,
    bias: inStates(layer.bias),
    initialState: inStates(layer.initialState).map((h) =>
      Math.max(-(2 ** (stateBits - 1)), Math.min(2 ** (stateBits - 1) - 1, h)),
    ),
    stateBits,
    stateScale,
    recurrentActivation,
    outputActivation: intActivation(outputActivation),
    recurrentThreshold: recurrentActivation === 'modrelu' ? inStates(layer.recurrentThreshold) : new Int32Array(0),
    outputThreshold: outputActivation === 'modrelu' ? inStates(layer.outputThreshold) : new Int32Array(0),
  };
}

function intActivation(activation: RecurrentSpec['outputActivation']): IntActivation {
  return activation === 'identity' ? 'linear' : activation;
}

/** What is multiplied before the shift: an accumulator within ± bound, and its factor, one or one for each unit. */
interface Term {
  factors: Float64Array;
  bound: number;
}

/**
 * The power of two that multipliers are over: as large as 32-bit multipliers allow; but where multipliers of 24 bits keep the sum
 * of the products below 2^53, which engines can add in plain doubles, no larger than that.
 *
 * @param terms that of the recurrent weight first
 */
function chooseShift(part: string, terms: readonly [Term, ...Term[]]): number {
  const largest = Math.max(...terms.map(({ factors }) => Math.max(...factors)));
  const smallestRecurrent = Math.min(...terms[0].factors);
  const sum = terms.reduce((total, { factors, bound }) => total + bound * Math.max(...factors), 0);
  const byMultiplier = Math.floor(Math.log2(INT32_MAX / largest));
  const byDouble = Math.floor(Math.log2(2 ** 52 / (sum + 1)));
  const ample = smallestRecurrent * 2 ** byDouble >= 2 ** (AMPLE_MULTIPLIER_BITS - 1);
  const shift = Math.min(MAX_SHIFT, byMultiplier, ample ? byDouble : byMultiplier);
  if (shift < 1 || smallestRecurrent * 2 ** shift < 2 ** (MULTIPLIER_BITS - 1)) {
    throw new CompileError(
      part,
      `its scales lie too far apart for 32-bit multipliers (recurrent ${smallestRecurrent.toExponential(2)}, largest ${largest.toExponential(2)}); calibrate on data whose inputs and states are of similar size, or scale the inputs`,
    );
  }
  return shift;
}

function refuseIdentity(part: string, identity: number): void {
  if (identity !== 0) throw new CompileError(part, 'has an identity, which only a recurrent weight may have');
}

function prove(part: string, bound: number, lower: string): void {
  if (bound > INT32_MAX) {
    throw new CompileError(part, `a 32-bit accumulator could reach ${bound}, beyond ${INT32_MAX}; lower ${lower}`);
  }
}

/** An Int32Array would turn NaN into 0 without a word. */
function requireFinite(part: string, values: Float32Array | undefined): void {
  const at = values?.findIndex((value) => !Number.isFinite(value)) ?? -1;
  if (at >= 0) throw new CompileError(part, `entry ${at} is ${values![at]}, not a finite number`);
}

function requireBits(option: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`compile: ${option} is ${value}; it must be an integer from ${least} to ${most}`);
  }
}

function saturate(value: number): number {
  return Math.max(-INT32_MAX, Math.min(INT32_MAX, value));
}
