import { callable, check, integer, number, optionsOf, required } from '@qornn/options';
import { checkOptions, STOPPABLE } from './options.js';
import type { StopSignal } from './pauses.js';

/** Bits of states, of inputs and of the readout's weights: what `compile` may choose after training. */
export interface BitSetting {
  stateBits: number;
  inputBits: number;
  readoutBits: number;
}

/** One setting that was tried. */
export interface BitTrial {
  bits: BitSetting;
  /** as the evaluator gave it; NaN where the setting has no network */
  metric: number;
  /** how much worse than the reference, negative where better; Infinity where the metric is NaN */
  drop: number;
  /** whether the drop is at most the one allowed */
  holds: boolean;
}

export interface SearchBitsOptions {
  /** largest drop allowed, ≥ 0 */
  maxDrop: number;
  /** what drops are counted from; default: the metric of the first setting that has a network, the widest as a rule */
  reference?: number;
  /** drop of a metric from the reference; default `reference − metric`, for a metric of which more is better */
  dropOf?: (metric: number, reference: number) => number;
  /** the widest setting; default 16, 16 and 8 bits */
  most?: Partial<BitSetting>;
  /** the narrowest; default 4, 2 and 2 bits */
  least?: Partial<BitSetting>;
  /** sees every setting when it has been tried */
  onTrial?: (trial: BitTrial) => void;
  /** stops between two trials */
  signal?: StopSignal;
}

/** What was found. */
export interface BitSearch {
  /** whether `best` holds; where it does not, nothing that was tried does */
  found: boolean;
  /** the fewest bits that hold; where none do, the trial with the smallest drop */
  best: BitTrial;
  /** NaN where no setting has a network and none was given */
  reference: number;
  /** every setting that was tried, in order; as many evaluations */
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
 * The fewest bits with which a network keeps its metric.
 *
 * 1. The widest setting is tried. Where it has no network (one may be too large for 16-bit states), bits of states and inputs are
 *    lowered together until there is one; where that does not hold, state bits are lowered one by one until one does, or the search
 *    gives up.
 * 2. State bits, then those of the inputs, then of the readout are halved in on between the fewest that hold so far and the narrowest.
 * 3. Single bits are taken away, in that order and over again, as long as what is left holds.
 *
 * Metrics need not rise with the bits, so that no setting is believed to hold without having been tried: what is returned has been
 * evaluated itself, and so has every setting with one bit less in one of the three, which does not hold. A narrower one that holds
 * beyond those may be missed. No setting is evaluated twice.
 *
 * @param evaluate metric of a setting; NaN where the setting has no network
 * @throws RangeError when an option is out of range
 * @throws what `evaluate` throws, and what the signal aborts with
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
    most: SETTING,
    least: SETTING,
    onTrial: callable,
    ...STOPPABLE,
  });
  const { maxDrop, reference, dropOf = (metric, from) => from - metric, most, least, onTrial, signal } = options;
  const widest = { ...WIDEST, ...most };
  const narrowest = { ...NARROWEST, ...least };
  for (const part of ORDER) {
    const [from, to] = [narrowest[part], widest[part]];
    if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || from < NARROWEST[part] || to > WIDEST[part]) {
      throw new RangeError(
        `searchBits: ${part} is to be ${from} to ${to}; these must be integers within ${NARROWEST[part]} and ${WIDEST[part]}`,
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
    // All below `low` are given up; `best` holds.
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
