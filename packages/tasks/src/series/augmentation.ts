import { check, number, type OptionTable, optionsOf } from '@qornn/options';
import seedrandom from 'seedrandom';
import type { Sample } from './samples.js';

/**
 * Random changes of a training sequence; each is off by default. The indicators of the rule `mask` stay 0 or 1: only `crop` and `warp` choose
 * the rows they are read from.
 */
export interface AugmentOptions {
  /** reads a random part of the rows, a random fraction in [crop, 1], or in [min, max]; in (0, 1] */
  crop?: number | readonly [number, number];
  /**
   * reads rows at a random rate in [1 / (1 + warp), 1 + warp], between rows by linear interpolation; ≥ 0. A window of n rows is read in
   * round(n / rate) time steps, so training sequences may be longer than `window`
   */
  warp?: number;
  /** adds normal noise with this standard deviation, in standard deviations of the column; ≥ 0 */
  jitter?: number;
  /** multiplies each column by a normal factor with mean 1 and this standard deviation; ≥ 0 */
  scale?: number;
  /** adds a normal offset to each column with this standard deviation, in standard deviations of the column; ≥ 0 */
  shift?: number;
  /** replaces each column by its mean with this probability, in [0, 1) */
  drop?: number;
}

/** Options with defaults applied. */
export type Augmentation = Required<Omit<AugmentOptions, 'crop'>> & { crop: readonly [number, number] };

const isFraction = (value: unknown) => typeof value === 'number' && value > 0 && value <= 1;
const amount = number('≥ 0', (value) => value >= 0);

const OPTIONS: OptionTable<AugmentOptions> = {
  crop: check(
    'a fraction in (0, 1], or [min, max] of them',
    (value) =>
      isFraction(value) ||
      (Array.isArray(value) && value.length === 2 && value.every(isFraction) && value[0] <= value[1]),
  ),
  warp: amount,
  jitter: amount,
  scale: amount,
  shift: amount,
  drop: number('in [0, 1)', (value) => value >= 0 && value < 1),
};

/** Check of the option `augment`. */
export const AUGMENT = optionsOf<AugmentOptions>(OPTIONS);

export function augmentationOf(options: AugmentOptions): Augmentation {
  const { crop = 1, warp = 0, jitter = 0, scale = 0, shift = 0, drop = 0 } = options;
  return { crop: typeof crop === 'number' ? [crop, 1] : crop, warp, jitter, scale, shift, drop };
}

/** A changed sample: which rows to read, and how to change their normalized values. */
export interface AugmentedSample {
  /** number of time steps */
  length: number;
  /** row of time step t, counted from the first row of the sample; may lie between two rows */
  rowAt(t: number): number;
  /**
   * the value of an input at a time step, from its normalized value; NaN stays NaN. An indicator between two rows is 1 if one of them is
   * missing, as its column is then
   */
  change(value: number, input: number): number;
}

/**
 * Draws the changes of a training sample.
 *
 *     v'_t = factor_c · (v(row_t) + offset_c) + noise_{t,c}
 *
 * @param columns number of inputs that are changed, see `inputsOf`; those after them are indicators
 * @param keepsEnd whether the last row stays the last, because the answer belongs to it
 * @param seed random seed of this sample
 */
export function augmented(
  { length }: Pick<Sample, 'length'>,
  columns: number,
  { crop, warp, jitter, scale, shift, drop }: Augmentation,
  keepsEnd: boolean,
  seed: string,
): AugmentedSample {
  const random = seedrandom.alea(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const fraction = crop[0] + (crop[1] - crop[0]) * random();
  const part = Math.max(1, Math.round(fraction * length));
  const place = random();
  const first = keepsEnd ? length - part : Math.floor(place * (length - part + 1));
  const rate = (1 + warp) ** (2 * random() - 1);
  const steps = Math.max(1, Math.round(part / rate));
  const pace = steps === 1 ? 0 : (part - 1) / (steps - 1);
  const factors = Float64Array.from({ length: columns }, () => 1 + scale * normal());
  const offsets = Float64Array.from({ length: columns }, () => shift * normal());
  const isDropped = Array.from({ length: columns }, () => random() < drop);
  return {
    length: steps,
    // Exactly: a hair before it, the last row would be marked as missing if the one before it is.
    rowAt: (t) => (t === steps - 1 ? first + part - 1 : first + t * pace),
    change(value, c) {
      if (c >= columns) return Math.ceil(value);
      return isDropped[c] ? 0 * value : factors[c]! * (value + offsets[c]!) + jitter * normal();
    },
  };
}
