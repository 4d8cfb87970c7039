import { integer, list, type OptionTable, object, oneOf, orNull } from '@qornn/options';
import { bitSources } from './bit-sources.js';
import type { Ranges } from './calibrate.js';
import { requireParts } from './check-bits.js';
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
import { layerBits, type NetworkBits } from './layer-bits.js';
import { checkLayers, NETWORK_BITS } from './layer-bits-options.js';
import type { IntModel, IntReadout, ModelOrigin, Normalization } from './model.js';
import { checkOptions } from './options.js';
import { roundCodes } from './round-codes.js';
import { stateGrid } from './state-grid.js';
import { validateModel } from './validate-model.js';

export interface CompileOptions extends NetworkBits {
  /** bits of an input, 2 to 16; default 8 */
  inputBits?: number;
  /** bits of the readout's weights, 2 to 8; default 8 */
  readoutBits?: number;
  /**
   * `'multiplier'` (default): scales as calibrated. `'pow2'`: scales of inputs and states are rounded up to powers of two (ordinary
   * fixed-point numbers).
   */
  scale?: 'multiplier' | 'pow2';
  /** normalization of raw samples, if the network was trained and calibrated on (sample − mean) / std; default null */
  inputNormalization?: Normalization | null;
  /** normalization of predicted values: value = mean + std · logit; default null */
  outputNormalization?: Normalization | null;
  /** names of the outputs; default: none */
  labels?: readonly string[];
  /** names of the inputs, in their order; default: none */
  inputNames?: readonly string[];
  /** whether outputs are classes or values; default: values if they have a normalization */
  answers?: 'classes' | 'values';
  /** where the network comes from; default: not recorded */
  origin?: ModelOrigin;
}

const COMPILE_OPTIONS: OptionTable<CompileOptions> = {
  ...NETWORK_BITS,
  inputBits: /* @__PURE__ */ integer(2, 16),
  readoutBits: /* @__PURE__ */ integer(2, 8),
  scale: /* @__PURE__ */ oneOf(['multiplier', 'pow2']),
  // Their contents are validated with the model.
  inputNormalization: /* @__PURE__ */ orNull(object),
  outputNormalization: /* @__PURE__ */ orNull(object),
  labels: list,
  inputNames: list,
  answers: /* @__PURE__ */ oneOf(['classes', 'values']),
  origin: object,
};

const INT32_MAX = 2 ** 31 - 1;
/** With smaller ranges, steps would be denormal doubles, or 0. */
const MIN_RANGE = 1e-300;

/**
 * Compiles a network to integers, and proves that no accumulator can overflow.
 *
 * Scales map the ranges of states and inputs to their bits. The codes of every row bound its accumulator; a network that needs more than
 * 32 bits is rejected. The constants of a layer depend on its kind.
 *
 * If a layer has a range per unit, the step of each unit is a power of two times one scale. So W h is one integer product on one grid, and
 * the step of a unit is one more shift. The grid is as fine as 16-bit states, 46-bit shifts and the overflow proof allow, and no coarser
 * than with one range for the layer. Biases, thresholds and initial states have the step of their unit. Cell states of an LSTM are in no
 * product with W, and have steps without a grid.
 *
 * @param spec from `describe` of `@qornn/cells`
 * @param ranges from `calibrate`
 * @throws CompileError when a part is not supported (tanh, more than 8 bits, NaN), has inconsistent sizes, or could overflow; the message
 *   names the layer, the bound and what to lower
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
    inputBits = 8,
    readoutBits = 8,
    scale = 'multiplier',
    inputNormalization = null,
    outputNormalization = null,
    labels = [],
    inputNames,
    answers,
    origin,
    ...bits
  } = checkOptions<CompileOptions>('compile', options, COMPILE_OPTIONS);
  if (!Array.isArray(ranges?.layers)) {
    throw new RangeError('compile: ranges must be a result of calibrate, { input, layers }');
  }
  if (ranges.layers.length !== spec.layers.length) {
    throw new RangeError(
      `compile: ranges have ${ranges.layers.length} layers, but the network has ${spec.layers.length}`,
    );
  }
  if (spec.layers.length === 0) throw new CompileError('layers', 'is empty; a network needs at least one layer');
  checkLayers('compile', bits.layers);
  requireParts(spec.layers, bits);
  const powerOfTwo = scale === 'pow2';
  requireRange('input', ranges.input);
  requireStep('input', ranges.input);
  const kinds = spec.layers.map((layer: BaseSpec, l) => {
    const kind = compilingKind(l, layer);
    for (const signal of kind.signals(layer)) requireRanges(`layers.${l}.${signal.name}`, signal, ranges.layers[l]!);
    return kind;
  });
  const ofLayers = spec.layers.map((layer: BaseSpec, l) => layerBits(layer, l, bits));
  const inputScale = stateGrid(ranges.input, { stateBits: inputBits, spread: 0, powerOfTwo }).stateScale;
  // Cell states have no grid.
  const perUnit = kinds.some((kind, l) =>
    kind
      .signals(spec.layers[l]!)
      .some(({ name, bits = 'stateBits' }) => bits === 'stateBits' && typeof ranges.layers[l]![name] !== 'number'),
  );
  const compileAt = (spread: number): IntModel<LayerOf<Spec>> => {
    let incoming: Incoming = { scale: inputScale, magnitude: 2 ** (inputBits - 1), inputs: spec.inputs };
    const layers = spec.layers.map((layer: BaseSpec, l): BaseLayer => {
      const kind = kinds[l]!;
      const own = ofLayers[l]!;
      const layerOptions: LayerOptions = { ...own, powerOfTwo, spread: Math.min(spread, 16 - own.stateBits) };
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
      ...(spec.pooling && { pooling: spec.pooling }),
      ...(inputNames && { inputNames: [...inputNames] }),
      ...(answers && { answers }),
      ...(origin && { origin: { ...origin, bits: bitSources(spec, options) } }),
    });
  };
  // A finer grid makes larger integers. If they could overflow, try a coarser grid, down to one step for all units.
  for (let spread = perUnit ? 16 - Math.min(...ofLayers.map(({ stateBits }) => stateBits)) : 0; ; spread--) {
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
      'has a scale per row, but logits with different scales cannot be compared',
    );
  }
  requireFinite('readout.bias', spec.readout.bias);
  const outputScale = steps[0]! * incoming.scale;
  const bias = Int32Array.from(spec.readout.bias, (b) => saturate(Math.round(b / outputScale)));
  const bound = largestRowSum(matrix) * incoming.magnitude + largestMagnitude(bias);
  prove('readout.weights', bound, 'readoutBits or stateBits');
  return { outputs: matrix.rows, weights: matrix, bias, scale: outputScale };
}

/** @throws CompileError instead of ModelFormatError, because the network is invalid, not a file */
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

/** Checks the largest range; the steps of smaller ones are powers of two below its step. */
function requireStep(part: string, largest: number): void {
  if (largest < MIN_RANGE) {
    throw new CompileError(part, `has range ${largest}, too small; scale the data until it is at least ${MIN_RANGE}`);
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
