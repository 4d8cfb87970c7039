import { check, integer, type OptionTable, oneOf } from '@qornn/options';
import { leastDivergence, MagnitudeHistogram } from '@qornn/quantizers/histogram';
import { CompileError, InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import type { Range, Signal } from './kinds/compiling-kind.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { checkOptions, STOPPABLE } from './options.js';
import { pauses, type Stoppable } from './pauses.js';
import { simulator } from './simulate.js';

/** Magnitudes that inputs, and the signals of layers, are to be represented up to; beyond them they saturate. */
export interface Ranges {
  /** of the input, > 0 */
  input: number;
  /**
   * of the signals of every layer, > 0, by their names: one for all their numbers, or one for each. An orthogonal layer has one, `h`,
   * its states; a kind may have others, or none.
   */
  layers: Readonly<Record<string, Range>>[];
}

/** How a range is read from the magnitudes seen. */
export type CalibrationMethod = 'max' | 'percentile' | 'mse' | 'kl';

export interface RangeOptions {
  /**
   * `'max'` (default): the largest seen; `'percentile'`: see there; `'mse'`: least squared error of rounding and clipping; `'kl'`:
   * least Kullback–Leibler divergence of what was seen from its rounded form (entropy calibration, as in TensorRT)
   */
  method?: CalibrationMethod;
  /** fraction of the magnitudes that stay in range, in (0, 1], zeros left out; default 0.9999 */
  percentile?: number;
  /** bits of the states, which `'mse'` and `'kl'` weigh against clipping; default 12 */
  stateBits?: number;
  /** likewise of the inputs; default 8 */
  inputBits?: number;
}

/** What one range is for. */
export type Granularity = 'tensor' | 'row';

export interface CalibrationOptions extends RangeOptions {
  /** `'tensor'` (default): one range for the states of a layer; `'row'`: one for each unit */
  granularity?: Granularity;
}

const BITS = /* @__PURE__ */ integer(2, 16);
const GRANULARITY = /* @__PURE__ */ oneOf(['tensor', 'row']);
const RANGE_OPTIONS: OptionTable<RangeOptions> = {
  method: /* @__PURE__ */ oneOf(['max', 'percentile', 'mse', 'kl']),
  percentile: /* @__PURE__ */ check(
    'a fraction in (0, 1]',
    (fraction) => typeof fraction === 'number' && fraction > 0 && fraction <= 1,
  ),
  stateBits: BITS,
  inputBits: BITS,
};

/**
 * Runs the network in floating point over sequences of its training data and says how large inputs and states become.
 *
 * A linear recurrence never forgets a clipped state, so `'max'` is the safe choice for it. Magnitudes are counted in 2,048 bins a
 * range, so that memory does not grow with the data; from 9 bits on `'kl'` has too few of them a level, and is `'max'`. A unit that
 * is 0 throughout says nothing of its range, and gets the largest of its layer.
 *
 * @param sequences each [time, inputs], row-major; a few dozen are enough
 * @throws InputError when there is no sequence, one does not fit, or holds a value that is not finite
 * @throws CompileError when the state of a layer grows beyond any range
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
 * `calibrate` for many methods and bits: the network is run once, ranges are read from what it showed.
 *
 * @throws as `calibrate`; what it gives, RangeError alone
 * @example
 * const rangesOf = calibrator(spec, sequences, { granularity: 'row' });
 * const [wide, tight] = [rangesOf({ method: 'max' }), rangesOf({ method: 'mse', stateBits: 6 })];
 */
export function calibrator(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  options: Pick<CalibrationOptions, 'granularity'> = {},
): (options?: RangeOptions) => Ranges {
  const { granularity = 'tensor' } = checkOptions<Pick<CalibrationOptions, 'granularity'>>('calibrator', options, {
    granularity: GRANULARITY,
  });
  const seen = new Seen(spec, sequences, granularity);
  for (const sequence of sequences) seen.add(sequence);
  return (range) => seen.ranges(range);
}

/**
 * `calibrator` in the background: between two sequences, timers, events and signals have their turn.
 *
 * @throws as `calibrator`, and what the signal aborts with
 * @example
 * const rangesOf = await observeRanges(spec, sequences, { granularity: 'row', signal });
 */
export async function observeRanges(
  spec: IntegerSpec,
  sequences: readonly Float32Array[],
  options: Pick<CalibrationOptions, 'granularity'> & Stoppable = {},
): Promise<(options?: RangeOptions) => Ranges> {
  const { granularity = 'tensor', signal } = checkOptions<Pick<CalibrationOptions, 'granularity'> & Stoppable>(
    'observeRanges',
    options,
    { granularity: GRANULARITY, ...STOPPABLE },
  );
  const seen = new Seen(spec, sequences, granularity);
  const pause = pauses(signal);
  for (const sequence of sequences) {
    await pause();
    seen.add(sequence);
  }
  return (options) => seen.ranges(options);
}

/**
 * Ranges of 1 for every signal of a network: what `compile` takes where only its proof is asked for, before there are data.
 *
 * @throws CompileError when a layer is of a kind that is not known
 * @example
 * compile(spec, unitRanges(spec)); // throws where no data could give the network an integer form
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

/** What was seen of one signal. */
interface SeenSignal {
  signal: Signal;
  /** one for all its numbers, or one for each */
  histograms: MagnitudeHistogram[];
}

/** What a network has shown on some sequences. */
class Seen {
  private readonly input = new MagnitudeHistogram();
  private readonly layers: Map<string, SeenSignal>[];
  private readonly run: ReturnType<typeof simulator>;

  constructor(
    spec: IntegerSpec,
    sequences: readonly Float32Array[],
    private readonly granularity: Granularity,
  ) {
    if (!Array.isArray(sequences)) throw new InputError('calibrate: sequences must be a list of Float32Arrays');
    if (sequences.length === 0) throw new InputError('calibrate: there is no sequence to learn ranges from');
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
      if (!values.every(Number.isFinite)) {
        throw new CompileError(
          `layers.${layer}.${signal}`,
          'grows beyond every range on the calibration data; lower the gain of the recurrent weight, or calibrate on shorter sequences',
        );
      }
      const { histograms } = seen;
      if (histograms.length === 1) histograms[0]!.add(values);
      else for (let i = 0; i < values.length; i++) histograms[i]!.addOne(values[i]!);
    });
  }

  ranges(options: RangeOptions = {}): Ranges {
    checkOptions<RangeOptions>('calibrator', options, RANGE_OPTIONS);
    const { method = 'max', percentile = 0.9999, stateBits = 12, inputBits = 8 } = options;
    const rangeOf = (histogram: MagnitudeHistogram, bits: number): number => {
      if (method === 'percentile') return histogram.percentile(percentile);
      if (method === 'mse') return histogram.leastSquaredError(bits);
      return method === 'kl' ? leastDivergence(histogram, bits) : histogram.largest;
    };
    const rangesOf = ({ signal, histograms }: SeenSignal): Range => {
      const { bits = stateBits } = signal;
      const largest = histograms.reduce((most, histogram) => Math.max(most, histogram.largest), 0) || 1;
      const ranges = histograms.map((histogram) => rangeOf(histogram, bits) || histogram.largest || largest);
      return this.isPerUnit(signal) ? ranges : ranges[0]!;
    };
    return {
      // A signal that is always 0 needs no resolution, but a scale must not be 0.
      input: rangeOf(this.input, inputBits) || this.input.largest || 1,
      layers: this.layers.map((signals) =>
        Object.fromEntries(Array.from(signals, ([name, seen]) => [name, rangesOf(seen)])),
      ),
    };
  }

  private isPerUnit({ perUnit }: Signal): boolean {
    return perUnit && this.granularity === 'row';
  }

  private histogramsFor(signal: Signal): MagnitudeHistogram[] {
    return Array.from({ length: this.isPerUnit(signal) ? signal.length : 1 }, () => new MagnitudeHistogram());
  }
}
