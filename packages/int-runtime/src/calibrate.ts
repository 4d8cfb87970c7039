import { check, integer, list, type OptionTable, oneOf } from '@qornn/options';
import { leastDivergence, MagnitudeHistogram } from '@qornn/quantizers/histogram';
import { CompileError, InputError } from './errors.js';
import type { Granularity } from './granularity.js';
import { GRANULARITY } from './granularity-option.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import type { Range, Signal } from './kinds/compiling-kind.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { type LayerBits, layerBits } from './layer-bits.js';
import { checkLayers } from './layer-bits-options.js';
import { checkOptions, WATCH_OPTIONS } from './options.js';
import { simulator } from './simulate.js';
import { requireUnitStates } from './unit-states.js';
import { type WatchableOptions, watchedSequences } from './watched-sequences.js';

/** Largest magnitudes to represent of the inputs and of the signals of layers; larger values saturate. */
export interface Ranges {
  /** range of the input, > 0 */
  input: number;
  /**
   * ranges of the signals of every layer by name, > 0: one per signal, or one per unit. An orthogonal layer has one signal, its states `h`;
   * other kinds may have others, or none.
   */
  layers: Readonly<Record<string, Range>>[];
}

/** How to choose a range from observed magnitudes. */
export type CalibrationMethod = 'max' | 'percentile' | 'mse' | 'kl';

export interface RangeOptions {
  /**
   * `'max'` (default): the largest observed magnitude; `'percentile'`: see option `percentile`; `'mse'`: minimal squared error of rounding and
   * clipping; `'kl'`: minimal Kullback–Leibler divergence between original and quantized distribution (entropy calibration, as in TensorRT)
   */
  method?: CalibrationMethod;
  /** fraction of the nonzero magnitudes that stay in range, in (0, 1]; default 0.9999 */
  percentile?: number;
  /** bits of the states, used by `'mse'` and `'kl'`; default 12 */
  stateBits?: number;
  /** bits of cell states, used likewise; default 16 */
  cellBits?: number;
  /** bits of single layers, as for `compile` */
  layers?: readonly LayerBits[];
  /** bits of the inputs, used likewise; default 8 */
  inputBits?: number;
}

/** Options of calibration. */
export interface CalibrationOptions extends RangeOptions {
  /**
   * `'tensor'`: one range for the states of a layer; `'row'`: one range per unit, of states that `unitStates` names; default: one per unit of
   * cell states, and one for others
   */
  granularity?: Granularity;
}

const BITS = /* @__PURE__ */ integer(2, 16);
const RANGE_OPTIONS: OptionTable<RangeOptions> = {
  method: /* @__PURE__ */ oneOf(['max', 'percentile', 'mse', 'kl']),
  percentile: /* @__PURE__ */ check(
    'a fraction in (0, 1]',
    (fraction) => typeof fraction === 'number' && fraction > 0 && fraction <= 1,
  ),
  stateBits: BITS,
  cellBits: BITS,
  inputBits: BITS,
  layers: list,
};

/**
 * Runs the network in floating point over training sequences and determines the ranges of inputs and states.
 *
 * For linear recurrences, `'max'` is the safe choice, because the error of a clipped state never decays. Magnitudes are counted in
 * histograms of 2,048 bins, so that memory does not grow with the data; from 9 bits on, `'kl'` has too few bins per level and is the same
 * as `'max'`. A unit that is always 0 gets the largest range of its layer.
 *
 * @param sequences each [time, inputs], row-major; a few dozen are enough
 * @throws InputError when there is no sequence, or one has the wrong length or a value that is not finite
 * @throws CompileError when the state of a layer diverges, or `granularity` is `'row'` and no state can have a range per unit
 * @throws RangeError when an option is out of range
 * @example
 * const ranges = calibrate(spec, sequences, { method: 'percentile', percentile: 0.999 });
 */
export function calibrate(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  options: CalibrationOptions = {},
): Ranges {
  const { granularity, ...range } = checkOptions<CalibrationOptions>('calibrate', options, {
    ...RANGE_OPTIONS,
    granularity: GRANULARITY,
  });
  return calibrator(spec, sequences, { granularity })(range);
}

/**
 * `calibrate` for many methods and bits: runs the network once and returns a function that chooses ranges.
 *
 * @throws as `calibrate`; the returned function throws only RangeError
 * @example
 * const rangesOf = calibrator(spec, sequences, { granularity: 'row' });
 * const [wide, tight] = [rangesOf({ method: 'max' }), rangesOf({ method: 'mse', stateBits: 6 })];
 */
export function calibrator(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  options: Pick<CalibrationOptions, 'granularity'> = {},
): (options?: RangeOptions) => Ranges {
  const { granularity } = checkOptions<Pick<CalibrationOptions, 'granularity'>>('calibrator', options, {
    granularity: GRANULARITY,
  });
  const seen = new Seen(spec, sequences, granularity);
  for (const sequence of sequences) seen.add(sequence);
  return (range) => seen.ranges(range);
}

/**
 * Asynchronous `calibrator`, which yields to the event loop between sequences.
 *
 * @throws as `calibrator`, and the reason of the aborted signal
 * @example
 * const rangesOf = await observeRanges(spec, sequences, { granularity: 'row', signal, onProgress: console.log });
 */
export async function observeRanges(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  options: Pick<CalibrationOptions, 'granularity'> & WatchableOptions = {},
): Promise<(options?: RangeOptions) => Ranges> {
  const { granularity, ...watching } = checkOptions<Pick<CalibrationOptions, 'granularity'> & WatchableOptions>(
    'observeRanges',
    options,
    { granularity: GRANULARITY, ...WATCH_OPTIONS },
  );
  const seen = new Seen(spec, sequences, granularity);
  for await (const sequence of watchedSequences(sequences, watching)) seen.add(sequence);
  return (options) => seen.ranges(options);
}

/**
 * Ranges of 1 for every signal of a network, to check with `compile`, before there are data, whether a network is supported.
 *
 * @throws CompileError when the kind of a layer is unknown
 * @example
 * compile(spec, unitRanges(spec)); // throws if the network cannot be compiled whatever the data
 */
export function unitRanges(spec: IntegerSpec): Ranges {
  const ofLayer = (layer: BaseSpec, l: number) =>
    Object.fromEntries(
      compilingKind(l, layer)
        .signals(layer)
        .map(({ name }) => [name, 1]),
    );
  return { input: 1, layers: spec.layers.map(ofLayer) };
}

/** Observations of one signal. */
interface SeenSignal {
  signal: Signal;
  /** one for the signal, or one per unit */
  histograms: MagnitudeHistogram[];
}

/** Observations of a network on sequences. */
class Seen {
  private readonly input = new MagnitudeHistogram();
  private readonly layers: Map<string, SeenSignal>[];
  private readonly run: ReturnType<typeof simulator>;

  constructor(
    private readonly spec: IntegerSpec,
    sequences: readonly Float32Array[],
    private readonly granularity: Granularity | undefined,
  ) {
    if (!Array.isArray(sequences)) throw new InputError('calibrate: sequences must be a list of Float32Arrays');
    if (sequences.length === 0) throw new InputError('calibrate: there is no sequence');
    if (granularity === 'row') requireUnitStates('granularity', spec);
    this.layers = spec.layers.map((layer: BaseSpec, l) => {
      const signals = compilingKind(l, layer).signals(layer);
      return new Map(signals.map((signal) => [signal.name, { signal, histograms: this.histogramsFor(signal) }]));
    });
    this.run = simulator(spec);
  }

  add(sequence: Float32Array): void {
    this.run(sequence, (layer, values, signal) => {
      if (layer < 0) return this.input.add(values);
      const seen = this.layers[layer]!.get(signal);
      if (!seen) return;
      if (!values.every(Number.isFinite)) throw new CompileError(`layers.${layer}.${signal}`, reasonOf(values));
      const { histograms } = seen;
      if (histograms.length === 1) histograms[0]!.add(values);
      else for (let i = 0; i < values.length; i++) histograms[i]!.addOne(values[i]!);
    });
  }

  ranges(options: RangeOptions = {}): Ranges {
    checkOptions<RangeOptions>('calibrator', options, RANGE_OPTIONS);
    const { method = 'max', percentile = 0.9999, inputBits = 8, ...bits } = options;
    checkLayers('calibrator', bits.layers);
    const rangeOf = (histogram: MagnitudeHistogram, bits: number): number => {
      if (method === 'percentile') return histogram.percentile(percentile);
      if (method === 'mse') return histogram.leastSquaredError(bits);
      return method === 'kl' ? leastDivergence(histogram, bits) : histogram.largest;
    };
    const rangesOf = ({ signal, histograms }: SeenSignal, own: Required<LayerBits>): Range => {
      const { bits = 'stateBits' } = signal;
      const codeBits = typeof bits === 'number' ? bits : own[bits];
      const largest = histograms.reduce((max, histogram) => Math.max(max, histogram.largest), 0) || 1;
      const ranges = histograms.map((histogram) => rangeOf(histogram, codeBits) || histogram.largest || largest);
      return this.isPerUnit(signal) ? ranges : ranges[0]!;
    };
    return {
      // The scale of a signal that is always 0 is arbitrary, but must not be 0.
      input: rangeOf(this.input, inputBits) || this.input.largest || 1,
      layers: this.layers.map((signals, l) => {
        const own = layerBits(this.spec.layers[l]!, l, bits);
        return Object.fromEntries(Array.from(signals, ([name, seen]) => [name, rangesOf(seen, own)]));
      }),
    };
  }

  private isPerUnit({ perUnit, granularity = 'tensor' }: Signal): boolean {
    return perUnit && (this.granularity ?? granularity) === 'row';
  }

  private histogramsFor(signal: Signal): MagnitudeHistogram[] {
    return Array.from({ length: this.isPerUnit(signal) ? signal.length : 1 }, () => new MagnitudeHistogram());
  }
}

/** Why values are not finite. Diverging states become infinite before they become NaN. */
function reasonOf(values: Float32Array): string {
  return values.some((value) => Math.abs(value) === Infinity)
    ? 'diverges on the calibration data; lower the gain of the recurrent weight, or calibrate on shorter sequences'
    : 'is NaN on the calibration data; the weights or the sequences contain NaN';
}
