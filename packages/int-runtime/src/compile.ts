import { integer, list, type OptionTable, object, oneOf, orNull } from '@qornn/options';
import type { Ranges } from './calibrate.js';
import { prove, refuseIdentity, requireFinite } from './compile-checks.js';
import { CompileError, ModelFormatError } from './errors.js';
import { largestRowSum } from './int-matrix.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseLayer, BaseSpec } from './kinds/base-layer.js';
import type { Incoming, LayerOptions, Range, Signal } from './kinds/compiling-kind.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import type { LayerOf, RecurrentSpec } from './kinds/layer-kinds.js';
import { runningKind } from './kinds/running-kinds.js';
import { largestMagnitude } from './largest-magnitude.js';
import type { IntModel, IntReadout, ModelOrigin, Normalization } from './model.js';
import { validateModel } from './model-words.js';
import { checkOptions } from './options.js';
import { roundCodes } from './round-codes.js';
import { stateGrid } from './state-grid.js';

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

/**
 * Turns a network into integers, and proves that they cannot overflow.
 *
 * States and inputs are scaled so that their ranges fill their bits. For every row the codes themselves bound the accumulators; a
 * network for which 32 bits do not suffice is refused. What a layer's constants are is said with its kind.
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
export function compile<Spec extends RecurrentSpec = RecurrentSpec>(
  spec: IntegerSpec<Spec>,
  ranges: Ranges,
  options: CompileOptions = {},
): IntModel<LayerOf<Spec>> {
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
  if (!Array.isArray(ranges?.layers)) {
    throw new RangeError('compile: ranges must be what calibrate gives, { input, layers }');
  }
  if (ranges.layers.length !== spec.layers.length) {
    throw new RangeError(
      `compile: ranges are of ${ranges.layers.length} layers, but the network has ${spec.layers.length}`,
    );
  }
  if (spec.layers.length === 0) throw new CompileError('layers', 'are none; a network has at least one');
  const powerOfTwo = scale === 'pow2';
  requireRange('input', ranges.input);
  requireStep('input', ranges.input);
  const kinds = spec.layers.map((layer: BaseSpec, l) => {
    const kind = compilingKind(l, layer);
    for (const signal of kind.signals(layer)) requireRanges(`layers.${l}.${signal.name}`, signal, ranges.layers[l]!);
    return kind;
  });
  const inputScale = stateGrid(ranges.input, { stateBits: inputBits, spread: 0, powerOfTwo }).stateScale;
  const perUnit = ranges.layers.some((signals) => Object.values(signals).some((range) => typeof range !== 'number'));
  const compileAt = (spread: number): IntModel<LayerOf<Spec>> => {
    const layerOptions: LayerOptions = { stateBits, weightBits, biasBits, powerOfTwo, spread };
    let incoming: Incoming = { scale: inputScale, magnitude: 2 ** (inputBits - 1), inputs: spec.inputs };
    const layers = spec.layers.map((layer: BaseSpec, l): BaseLayer => {
      const kind = kinds[l]!;
      const compiled = kind.compile(`layers.${l}`, layer, ranges.layers[l]!, incoming, layerOptions);
      const magnitude = runningKind(layer.kind)!.outputMagnitude(compiled);
      incoming = { scale: kind.outputScale(compiled), magnitude, inputs: layer.units };
      return compiled;
    });
    const readout = compileReadout(spec, incoming, readoutBits);
    return checked({
      inputs: spec.inputs,
      inputBits,
      inputScale,
      inputNormalization,
      layers: layers as LayerOf<Spec>[],
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

function compileReadout(spec: Pick<IntegerSpec, 'readout'>, incoming: Incoming, readoutBits: number): IntReadout {
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
  const bound = largestRowSum(matrix) * incoming.magnitude + largestMagnitude(bias);
  prove('readout.weights', bound, 'readoutBits or stateBits');
  return { outputs: matrix.rows, weights: matrix, bias, scale: outputScale };
}

/** @throws CompileError when a model is none: a fault of the network here, not of a file */
export function checked<Model extends IntModel>(model: Model): Model {
  try {
    validateModel(model);
  } catch (error) {
    if (!(error instanceof ModelFormatError)) throw error;
    throw new CompileError(error.field, error.message.slice(error.field.length + 2));
  }
  return model;
}

function requireRanges(part: string, { name, length, perUnit }: Signal, ranges: Readonly<Record<string, Range>>): void {
  const range = ranges[name];
  if (typeof range !== 'number' && !(perUnit && Array.isArray(range) && range.length === length)) {
    const given = Array.isArray(range) ? `${range.length} entries` : String(range);
    throw new RangeError(
      `compile: ranges have ${given} for ${part}; it takes a number${perUnit ? ` or ${length} of them` : ''}`,
    );
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

function saturate(value: number): number {
  return Math.max(-INT32_MAX, Math.min(INT32_MAX, value));
}
