import { callable, check, integer, required } from '@qornn/options';
import { BIT_PARTS, type BitPart, type BitSetting, bitLimits } from './bit-setting.js';
import { type BitSearch, type BitTrial, BitTrials, type BitTrialsOptions, type EvaluateBits } from './bit-trials.js';
import { TRIAL_OPTIONS } from './bit-trials-options.js';
import { checkOptions } from './options.js';

export interface FitBitsOptions extends BitTrialsOptions {
  /** most bytes of the model, ≥ 1 */
  maxBytes: number;
  /** bytes of the model with these bits; never fewer with more bits; Infinity if it does not compile */
  bytesOf: (bits: BitSetting) => number | Promise<number>;
  /** bits of states, cell states and inputs, which do not change the bytes */
  states: Omit<BitSetting, 'readoutBits'>;
  /** largest drop allowed, ≥ 0; default Infinity */
  maxDrop?: number;
}

/** Parts that are bytes of a model. */
const WEIGHTS: readonly BitPart[] = ['recurrentBits', 'kernelBits', 'readoutBits'];

/**
 * Searches for the weights' bits with the best metric within a number of bytes.
 *
 * Evaluates every setting that fits and of which no part can have one bit more; others cannot be better, unless a metric gets worse with
 * more bits. Of equal ones, that with the fewest bytes is taken, and among those the first. If nothing fits, only the narrowest setting is
 * evaluated.
 *
 * @param evaluate metric of a setting; NaN if it does not compile
 * @throws RangeError when an option is out of range
 * @throws the errors of `evaluate` and `bytesOf`, and the reason of the aborted signal
 * @example
 * const { found, best } = await fitBits((bits) => accuracy(compiled(bits)), {
 *   ...{ maxBytes: 4096, bytesOf: (bits) => serialize(compiled(bits)).length },
 *   ...{ parts: bitParts(spec), states: { stateBits: 12, inputBits: 8 } },
 * });
 */
export async function fitBits(evaluate: EvaluateBits, options: FitBitsOptions): Promise<BitSearch> {
  const {
    maxBytes,
    bytesOf,
    states,
    maxDrop,
    parts = [],
  } = checkOptions<FitBitsOptions>('fitBits', options, {
    maxBytes: required(integer(1)),
    bytesOf: required(callable),
    states: required(TRIAL_OPTIONS.maxBits),
    maxDrop: check('a number ≥ 0', (drop) => typeof drop === 'number' && drop >= 0),
    ...TRIAL_OPTIONS,
  });
  const order = BIT_PARTS.filter((part) => WEIGHTS.includes(part) && (part === 'readoutBits' || parts.includes(part)));
  const { narrowest, widest } = bitLimits('fitBits', order, options);
  const trials = new BitTrials(evaluate, maxDrop ?? Number.POSITIVE_INFINITY, options);
  const setting = (bits: Partial<BitSetting>) => ({ ...states, ...bits }) as BitSetting;
  const sized = async (bits: BitSetting) => {
    options.signal?.throwIfAborted();
    return { bits, bytes: await bytesOf(bits) };
  };

  const last = order.at(-1)!;
  const fitting: { bits: BitSetting; bytes: number }[] = [];
  for (const bits of combinations(order.slice(0, -1), narrowest, widest)) {
    for (let most = widest[last]; most >= narrowest[last]; most--) {
      const candidate = await sized(setting({ ...bits, [last]: most }));
      if (candidate.bytes > maxBytes) continue;
      fitting.push(candidate);
      break;
    }
  }
  if (fitting.length === 0) {
    const { bits, bytes } = await sized(setting(narrowest));
    await trials.attempt(bits, { bytes, fits: false });
    return trials.result();
  }
  const isWidened = (a: BitSetting, b: BitSetting) => a !== b && order.every((part) => b[part]! >= a[part]!);
  const largest = fitting.filter(({ bits }) => !fitting.some((other) => isWidened(bits, other.bits)));
  const tried: BitTrial[] = [];
  for (const { bits, bytes } of largest) tried.push(await trials.attempt(bits, { bytes, fits: true }));
  const isBetter = (a: BitTrial, b: BitTrial) => a.drop < b.drop || (a.drop === b.drop && a.bytes! < b.bytes!);
  return trials.result(tried.reduce((best, trial) => (isBetter(trial, best) ? trial : best)));
}

/** All bits of some parts, between their limits; the first part changes last. */
function combinations(
  [part, ...rest]: readonly BitPart[],
  narrowest: Readonly<Record<BitPart, number>>,
  widest: Readonly<Record<BitPart, number>>,
): Partial<BitSetting>[] {
  if (part === undefined) return [{}];
  const others = combinations(rest, narrowest, widest);
  return Array.from({ length: widest[part] - narrowest[part] + 1 }, (_, i) => widest[part] - i).flatMap((bits) =>
    others.map((other) => ({ [part]: bits, ...other })),
  );
}
