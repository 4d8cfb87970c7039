import { integer, list, type OptionTable, object, oneOf, orNull } from '@qornn/options';
import type { Ranges } from './calibrate.js';
import { CompileError, ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import {
  codeRange,
  type IntActivation,
  type IntLayer,
  type IntModel,
  type IntReadout,
  largestRowSum,
  MAX_SHIFT,
  type ModelOrigin,
  type Normalization,
  stateMagnitude,
} from './model.js';
import { validateModel } from './model-words.js';
import { checkOptions } from './options.js';
import { roundCodes, roundRecurrent } from './round-codes.js';
import type { IntegerSpec, RecurrentSpec } from './spec.js';
import { type StateGrid, stateGrid } from './state-grid.js';

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
   * bits of biases and thresholds of recurrent layers, 4 to 18; default 18. They are counted in steps of the state, and saturate
   * at ±2^{bits−1}: with two bits more than the state has, only what saturates every state does.
   */
  biasBits?: number;
  /**
   * `'multiplier'` (default): scales as calibrated. `'pow2'`: the scales of inputs and states are rounded up to powers of two, so
   * that they are ordinary fixed-point numbers.
   */
  scale?: 'multiplier' | 'pow2';
  /** of raw samples, where the network was trained, and is calibrated, on (sample − mean) / std; default null: it was not */
  inputNormalization?: Normalization | null;
  /** of what is predicted: value = mean + std · logit; default null */
  outputNormalization?: Normalization | null;
  /** names of the outputs; default: none */
  labels?: readonly string[];
  /** names of the inputs, in their order; default: none */
  inputNames?: readonly string[];
  /** whether outputs are classes or values; default: values where they have a normalization */
  answers?: 'classes' | 'values';
  /** where the network comes from; default: nothing is said of it */
  origin?: ModelOrigin;
}

const COMPILE_OPTIONS: OptionTable<CompileOptions> = {
  stateBits: /* @__PURE__ */ integer(4, 16),
  inputBits: /* @__PURE__ */ integer(2, 16),
  readoutBits: /* @__PURE__ */ integer(2, 8),
  weightBits: /* @__PURE__ */ integer(2, 8),
  biasBits: /* @__PURE__ */ integer(4, 18),
  scale: /* @__PURE__ */ oneOf(['multiplier', 'pow2']),
  // What is in them is checked with the model.
  inputNormalization: /* @__PURE__ */ orNull(object),
  outputNormalization: /* @__PURE__ */ orNull(object),
  labels: list,
  inputNames: list,
  answers: /* @__PURE__ */ oneOf(['classes', 'values']),
  origin: object,
};

const INT32_MAX = 2 ** 31 - 1;
/** Of smaller ranges, steps and what is computed of them lose digits of a double, or are 0. */
const LEAST_RANGE = 1e-300;
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
 * Where a layer has a range for each unit, the steps of its units are powers of two times one scale, so that W h stays one integer
 * product over one grid, and a unit's own step one more shift. The grid is as fine as 16-bit states, 46-bit shifts and the proof
 * allow, and no coarser than one range for the layer would make it. Biases, thresholds and initial states count in the unit's step.
 *
 * @param spec from `describe` of `@qornn/cells`
 * @param ranges from `calibrate`
 * @throws CompileError when a part has no integer form (tanh, more than 8 bits, NaN), has sizes that do not go together, or could
 *   overflow: layer, bound, and what to lower
 * @throws RangeError when an option is out of range
 * @example
 * const model = compile(spec, calibrate(spec, sequences), { stateBits: 12 });
 */
export function compile(spec: IntegerSpec, ranges: Ranges, options: CompileOptions = {}): IntModel {
  const {
    stateBits = 12,
    inputBits = 8,
    readoutBits = 8,
    weightBits = 8,
    biasBits = 18,
    scale = 'multiplier',
    inputNormalization = null,
    outputNormalization = null,
    labels = [],
    inputNames,
    answers,
    origin,
  } = checkOptions<CompileOptions>('compile', options, COMPILE_OPTIONS);
  if (!Array.isArray(ranges?.states)) {
    throw new RangeError('compile: ranges must be what calibrate gives, { input, states }');
  }
  if (ranges.states.length !== spec.layers.length) {
    throw new RangeError(
      `compile: ranges has ${ranges.states.length} states, but the network ${spec.layers.length} layers`,
    );
  }
  if (spec.layers.length === 0) throw new CompileError('layers', 'are none; a network has at least one');
  const powerOfTwo = scale === 'pow2';
  requireRange('input', ranges.input);
  requireStep('input', ranges.input);
  spec.layers.forEach((layer, l) => void requireRanges(`layers.${l}`, layer, ranges.states[l]!));
  const inputScale = stateGrid(ranges.input, { stateBits: inputBits, spread: 0, powerOfTwo }).stateScale;
  const perUnit = ranges.states.some((range) => typeof range !== 'number');
  const compileAt = (spread: number): IntModel => {
    let incoming = { scale: inputScale, magnitude: 2 ** (inputBits - 1), inputs: spec.inputs };
    const layers = spec.layers.map((layer, l): IntLayer => {
      const grid = stateGrid(ranges.states[l]!, { stateBits, spread, powerOfTwo });
      const compiled = compileLayer(`layers.${l}`, layer, incoming, { stateBits, grid, weightBits, biasBits });
      incoming = { scale: grid.stateScale, magnitude: stateMagnitude(compiled), inputs: layer.units };
      return compiled;
    });
    const readout = compileReadout(spec, incoming, readoutBits);
    return checked({
      inputs: spec.inputs,
      inputBits,
      inputScale,
      inputNormalization,
      layers,
      readout,
      outputNormalization,
      labels: [...labels],
      returnSequences: spec.returnSequences,
      ...(inputNames && { inputNames: [...inputNames] }),
      ...(answers && { answers }),
      ...(origin && { origin }),
    });
  };
  // A finer grid makes larger integers of the same states: where they could overflow, a coarser one is tried, down to one step for all.
  for (let spread = perUnit ? 16 - stateBits : 0; ; spread--) {
    try {
      return compileAt(spread);
    } catch (error) {
      if (spread === 0 || !(error instanceof CompileError)) throw error;
    }
  }
}

function compileReadout(spec: IntegerSpec, incoming: Incoming, readoutBits: number): IntReadout {
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
  return { outputs: matrix.rows, weights: matrix, bias, scale: outputScale };
}

/** @throws CompileError when a model is none: a fault of the network here, not of a file */
export function checked(model: IntModel): IntModel {
  try {
    validateModel(model);
  } catch (error) {
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
  {
    stateBits,
    grid,
    weightBits,
    biasBits,
  }: { stateBits: number; grid: StateGrid; weightBits: number; biasBits: number },
): IntLayer {
  const { recurrentActivation, outputActivation } = layer;
  if (layer.kind !== 'orthogonal') {
    throw new CompileError(`${part}.kind`, `is ${formatValue(layer.kind)}; it must be orthogonal`);
  }
  if (recurrentActivation === 'tanh') {
    throw new CompileError(part, 'tanh in the recurrence has no integer form here; allowed: linear, relu, modrelu');
  }
  for (const field of ['bias', 'initialState', 'recurrentThreshold', 'outputThreshold'] as const) {
    requireFinite(`${part}.${field}`, layer[field]);
  }
  const recurrent = roundRecurrent(`${part}.recurrent`, layer.recurrent, weightBits);
  const kernel = roundCodes(`${part}.kernel`, layer.kernel, weightBits);
  refuseIdentity(`${part}.kernel`, kernel.identity);
  const { stateScale, stateShift } = grid;
  const magnitude = stateMagnitude({ stateBits, stateShift });
  const recurrentBound = largestRowSum(recurrent.matrix) * magnitude;
  const kernelBound = largestRowSum(kernel.matrix) * incoming.magnitude;
  prove(`${part}.recurrent`, recurrentBound, 'stateBits or the bits of the recurrent weight');
  prove(`${part}.kernel`, kernelBound, 'inputBits or the bits of the input weight');

  const recurrentFactors = recurrent.steps;
  const kernelFactors = kernel.steps.map((step) => (step * incoming.scale) / stateScale);
  const { identity } = recurrent;
  const coarsest = magnitude / 2 ** (stateBits - 1);
  const shift = chooseShift(part, coarsest, [
    { factors: recurrentFactors, bound: recurrentBound },
    { factors: kernelFactors, bound: kernelBound },
    { factors: Float64Array.of(identity), bound: magnitude },
  ]);
  const inStates = (values: Float32Array | undefined, bits = biasBits) =>
    Int32Array.from(values ?? [], (value, i) => {
      const { smallest, largest } = codeRange(bits);
      return Math.max(smallest, Math.min(largest, Math.round(value / (stateScale * 2 ** (stateShift[i] ?? 0)))));
    });
  const toMultiplier = (factor: number) => Math.round(factor * 2 ** shift);
  return {
    kind: 'orthogonal',
    units: layer.units,
    inputs: incoming.inputs,
    recurrent: recurrent.matrix,
    kernel: kernel.matrix,
    recurrentMultiplier: Int32Array.from(recurrentFactors, toMultiplier),
    kernelMultiplier: Int32Array.from(kernelFactors, toMultiplier),
    identityMultiplier: Int32Array.from(identity === 0 ? [] : [identity], toMultiplier),
    shift,
    stateShift,
    bias: inStates(layer.bias),
    initialState: inStates(layer.initialState, stateBits),
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
 * @param coarsest 2^e of the unit with the coarsest step: a shift of its own, on top
 * @param terms that of the recurrent weight first
 */
function chooseShift(part: string, coarsest: number, terms: readonly [Term, ...Term[]]): number {
  const largest = Math.max(...terms.map(({ factors }) => Math.max(...factors)));
  const smallestRecurrent = Math.min(...terms[0].factors);
  const sum = terms.reduce((total, { factors, bound }) => total + bound * Math.max(...factors), 0);
  const byMultiplier = Math.floor(Math.log2(INT32_MAX / largest));
  const byDouble = Math.floor(Math.log2(2 ** 52 / (sum + coarsest)));
  const ample = smallestRecurrent * 2 ** byDouble >= 2 ** (AMPLE_MULTIPLIER_BITS - 1);
  const shift = Math.min(MAX_SHIFT - Math.log2(coarsest), byMultiplier, ample ? byDouble : byMultiplier);
  if (shift < 1 || smallestRecurrent * 2 ** shift < 2 ** (MULTIPLIER_BITS - 1)) {
    throw new CompileError(
      part,
      `its scales lie too far apart for 32-bit multipliers (recurrent ${smallestRecurrent.toExponential(2)}, largest ${largest.toExponential(2)}); calibrate on data whose inputs and states are of similar size, or scale the inputs`,
    );
  }
  return shift;
}

function requireRanges(part: string, { units }: RecurrentSpec, range: number | readonly number[]): void {
  if (typeof range !== 'number' && range.length !== units) {
    throw new RangeError(`compile: ranges of ${part} has ${range.length} entries, but the layer ${units} units`);
  }
  const each = typeof range === 'number' ? [range] : range;
  for (const value of each) requireRange(part, value);
  requireStep(part, Math.max(...each));
}

/** Of the largest range: steps of the others are powers of two below its own. */
function requireStep(part: string, largest: number): void {
  if (largest < LEAST_RANGE) {
    throw new CompileError(
      part,
      `has range ${largest}, too small for steps; scale the data until it is ${LEAST_RANGE}`,
    );
  }
}

function requireRange(part: string, range: number): void {
  if (!(range > 0 && Number.isFinite(range))) {
    throw new CompileError(part, `has range ${range}, not a finite number > 0`);
  }
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

function saturate(value: number): number {
  return Math.max(-INT32_MAX, Math.min(INT32_MAX, value));
}
