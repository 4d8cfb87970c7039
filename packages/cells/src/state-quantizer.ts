import { byDefault, check, either, flag, integer, oneOf, optionsOf, required } from '@qornn/options';
import { LayerConfigError } from './errors.js';

/** Rounding of states in [−1, 1) to fixed-point numbers, as integers round them. */
export interface UnitStateQuantizerOptions {
  /** k, bits of a state, 4 to 16: multiples of 2^{1−k} */
  bits: number;
}

/** Rounding of states to fixed-point numbers, as integers round them. */
export interface StateQuantizerOptions {
  /** k, bits of a state, 4 to 16 */
  bits: number;
  /**
   * R, a power of two, 2^{k−16} to 2^{k−1}: states are multiples of R · 2^{1−k} from −R to R · (1 − 2^{1−k}), and saturate there. Defaults: 1; 8 for
   * cell states
   */
  range?: number;
  /** trains the range: the nearest power of two to a variable that starts at `range`; default false */
  learnedRange?: boolean;
}

const BITS = /* @__PURE__ */ required(/* @__PURE__ */ integer(4, 16));

/** Check of an option whose states are in [−1, 1). */
export const UNIT_STATE_QUANTIZER = /* @__PURE__ */ byDefault(
  'none',
  /* @__PURE__ */ either(
    /* @__PURE__ */ oneOf(['none']),
    /* @__PURE__ */ optionsOf<UnitStateQuantizerOptions>({ bits: BITS }),
  ),
);

/** Check of an option whose states have any range. */
export const STATE_QUANTIZER = /* @__PURE__ */ byDefault(
  'none',
  /* @__PURE__ */ either(
    /* @__PURE__ */ oneOf(['none']),
    /* @__PURE__ */ optionsOf<StateQuantizerOptions>({
      bits: BITS,
      range: /* @__PURE__ */ check(
        'a power of two',
        (value) => typeof value === 'number' && value > 0 && Number.isInteger(Math.log2(value)),
      ),
      learnedRange: flag,
    }),
  ),
);

/**
 * Fills in the defaults.
 *
 * @param option name of the option, for messages
 * @param range default range
 * @returns null for `'none'`
 * @throws LayerConfigError when these bits cannot have the range
 */
export function completeStateQuantizer(
  layer: string,
  option: string,
  given: StateQuantizerOptions | 'none' | undefined,
  range: number,
): Required<StateQuantizerOptions> | null {
  if (given === undefined || given === 'none') return null;
  const complete = { range, learnedRange: false, ...given };
  const { smallest, largest } = exponentLimits(complete.bits);
  const exponent = Math.log2(complete.range);
  if (exponent < smallest || exponent > largest) {
    throw new LayerConfigError(
      `${layer}: ${option}.range is ${complete.range}; with ${complete.bits} bits it must be from 2^${smallest} to 2^${largest}`,
      option,
    );
  }
  return complete;
}

/** log2 of the smallest and largest range of k bits: integers have steps from 2^−15 to 1. */
export function exponentLimits(bits: number): { smallest: number; largest: number } {
  return { smallest: bits - 16, largest: bits - 1 };
}
