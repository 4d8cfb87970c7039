import { callable, check, integer, number, optionsOf, required } from '@qornn/options';
import { checkOptions, SIGNAL_OPTION } from './options.js';
import type { AbortSignalLike } from './yield-to-events.js';

/** Bits that can be chosen after training: of states, inputs and readout weights. */
export interface BitSetting {
  stateBits: number;
  inputBits: number;
  readoutBits: number;
}

/** A tried setting. */
export interface BitTrial {
  bits: BitSetting;
  /** result of `evaluate`; NaN if the setting does not compile */
  metric: number;
  /** how much worse than the reference, negative if better; Infinity if the metric is NaN */
  drop: number;
  /** whether the drop is at most `maxDrop` */
  holds: boolean;
}

export interface SearchBitsOptions {
  /** largest drop allowed, ≥ 0 */
  maxDrop: number;
  /** reference value of drops; default: metric of the first setting that compiles, usually the widest */
  reference?: number;
  /** drop of a metric from the reference; default `reference − metric`, for metrics to maximize */
  dropOf?: (metric: number, reference: number) => number;
  /** upper limits; default 16 state, 16 input and 8 readout bits */
  maxBits?: Partial<BitSetting>;
  /** lower limits; default 4 state, 2 input and 2 readout bits */
  minBits?: Partial<BitSetting>;
  /** called after every trial */
  onTrial?: (trial: BitTrial) => void;
  /** stops between two trials */
  signal?: AbortSignalLike;
}

/** Result of a search. */
export interface BitSearch {
  /** whether `best` is within `maxDrop`; if not, no trial is */
  found: boolean;
  /** the accepted trial with the fewest bits; if there is none, the trial with the smallest drop */
  best: BitTrial;
  /** NaN if no reference was given and no setting compiles */
  reference: number;
  /** all trials in order, one per evaluation */
  trials: BitTrial[];
}

const ORDER = ['stateBits', 'inputBits', 'readoutBits'] as const;
const WIDEST: BitSetting = { stateBits: 16, inputBits: 16, readoutBits: 8 };
const SETTING = /* @__PURE__ */ optionsOf<BitSetting>({
  stateBits: /* @__PURE__ */ integer(),
  inputBits: /* @__PURE__ */ integer(),
  readoutBits: /* @__PURE__ */ integer(),
});
const NARROWEST: BitSetting = { stateBits: 4, inputBits: 2, readoutBits: 2 };

/**
 * Searches for the fewest bits that keep a metric within `maxDrop`.
 *
 * 1. Try the widest setting. If it does not compile (a network may be too large for 16-bit states), lower the bits of states and inputs
 *    together until one does. If its drop is too large, lower the state bits one by one until one is accepted, or give up.
 * 2. Bisect the state bits, then the input bits, then the readout bits, between the lower limit and the fewest accepted bits.
 * 3. Remove single bits, in the same order and repeatedly, while the setting is accepted.
 *
 * A metric may get worse with more bits, so no setting is accepted without a trial. The result has been evaluated, and so has every setting
 * with one bit less in one place; those are rejected. An accepted setting with even fewer bits may be missed. No setting is evaluated twice.
 *
 * @param evaluate metric of a setting; NaN if it does not compile
 * @throws RangeError when an option is out of range
 * @throws the errors of `evaluate`, and the reason of the aborted signal
 * @example
 * const { found, best } = await searchBits((bits) => accuracy(compile(spec, ranges, bits)), { maxDrop: 0.003 });
 */
export async function searchBits(
  evaluate: (bits: BitSetting) => number | Promise<number>,
  options: SearchBitsOptions,
): Promise<BitSearch> {
  checkOptions<SearchBitsOptions>('searchBits', options, {
    maxDrop: required(check('a number ≥ 0', (drop) => typeof drop === 'number' && drop >= 0)),
    reference: number(),
    dropOf: callable,
    maxBits: SETTING,
    minBits: SETTING,
    onTrial: callable,
    ...SIGNAL_OPTION,
  });
  const { maxDrop, reference, dropOf = (metric, from) => from - metric, maxBits, minBits, onTrial, signal } = options;
  const widest = { ...WIDEST, ...maxBits };
  const narrowest = { ...NARROWEST, ...minBits };
  for (const part of ORDER) {
    const [from, to] = [narrowest[part], widest[part]];
    if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || from < NARROWEST[part] || to > WIDEST[part]) {
      throw new RangeError(
        `searchBits: limits of ${part} are ${from} and ${to}; they must be ascending integers from ${NARROWEST[part]} to ${WIDEST[part]}`,
      );
    }
  }

  const tried = new Map<string, BitTrial>();
  let from = reference;
  const attempt = async (bits: BitSetting): Promise<BitTrial> => {
    const key = ORDER.map((part) => bits[part]).join();
    const known = tried.get(key);
    if (known) return known;
    signal?.throwIfAborted();
    const metric = await evaluate({ ...bits });
    const exists = !Number.isNaN(metric);
    if (exists) from ??= metric;
    const drop = exists ? dropOf(metric, from!) : Number.POSITIVE_INFINITY;
    const trial = { bits: { ...bits }, metric, drop, holds: drop <= maxDrop };
    tried.set(key, trial);
    onTrial?.(trial);
    return trial;
  };
  const finish = (best: BitTrial): BitSearch => ({
    found: best.holds,
    best,
    reference: from ?? Number.NaN,
    trials: [...tried.values()],
  });

  let best = await attempt(widest);
  const lower = (part: keyof BitSetting) => Math.max(narrowest[part], best.bits[part] - 1);
  while (
    Number.isNaN(best.metric) &&
    (['stateBits', 'inputBits'] as const).some((part) => lower(part) < best.bits[part])
  ) {
    best = await attempt({ ...best.bits, stateBits: lower('stateBits'), inputBits: lower('inputBits') });
  }
  while (!best.holds && lower('stateBits') < best.bits.stateBits) {
    best = await attempt({ ...best.bits, stateBits: lower('stateBits') });
  }
  if (!best.holds) return finish([...tried.values()].reduce((a, b) => (b.drop < a.drop ? b : a)));

  for (const part of ORDER) {
    // Bits below `low` are excluded; `best` is accepted.
    for (let low = narrowest[part]; low < best.bits[part]; ) {
      const middle = Math.floor((low + best.bits[part]) / 2);
      const trial = await attempt({ ...best.bits, [part]: middle });
      if (trial.holds) best = trial;
      else low = middle + 1;
    }
  }
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const part of ORDER) {
      while (best.bits[part] > narrowest[part]) {
        const trial = await attempt({ ...best.bits, [part]: best.bits[part] - 1 });
        if (!trial.holds) break;
        best = trial;
        lowered = true;
      }
    }
  }
  return finish(best);
}
