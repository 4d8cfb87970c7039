import { check, required } from '@qornn/options';
import { BIT_PARTS, type BitPart, type BitSetting, bitLimits, COMMON_PARTS } from './bit-setting.js';
import { type BitSearch, BitTrials, type BitTrialsOptions, type EvaluateBits } from './bit-trials.js';
import { TRIAL_OPTIONS } from './bit-trials-options.js';
import { checkOptions } from './options.js';

export interface SearchBitsOptions extends BitTrialsOptions {
  /** largest drop allowed, ≥ 0 */
  maxDrop: number;
}

/**
 * Searches for the fewest bits that keep a metric within `maxDrop`.
 *
 * 1. Try the widest setting. If it does not compile (a network may be too large for 16-bit states), lower the bits of states and inputs
 *    together until one does. If its drop is too large, lower the state bits one by one until one is accepted, or give up.
 * 2. Bisect the bits of each part between the lower limit and the fewest accepted bits: of W and U, if they are searched, of states, of cell
 *    states, if they are searched, of inputs, of the readout.
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
export async function searchBits(evaluate: EvaluateBits, options: SearchBitsOptions): Promise<BitSearch> {
  const { maxDrop, parts = [] } = checkOptions<SearchBitsOptions>('searchBits', options, {
    maxDrop: required(check('a number ≥ 0', (drop) => typeof drop === 'number' && drop >= 0)),
    ...TRIAL_OPTIONS,
  });
  const order = BIT_PARTS.filter((part) => COMMON_PARTS.includes(part) || parts.includes(part));
  const { narrowest, widest } = bitLimits('searchBits', order, options);
  const trials = new BitTrials(evaluate, maxDrop, options);

  let best = await trials.attempt(widest);
  const of = (part: BitPart) => best.bits[part]!;
  const lower = (part: BitPart) => Math.max(narrowest[part], of(part) - 1);
  const withBits = (part: BitPart, bits: number): BitSetting => ({ ...best.bits, [part]: bits });
  while (
    Number.isNaN(best.metric) &&
    (['stateBits', 'inputBits'] as const).some((part) => lower(part) < best.bits[part])
  ) {
    best = await trials.attempt({ ...best.bits, stateBits: lower('stateBits'), inputBits: lower('inputBits') });
  }
  while (!best.holds && lower('stateBits') < best.bits.stateBits) {
    best = await trials.attempt(withBits('stateBits', lower('stateBits')));
  }
  if (!best.holds) return trials.result();

  for (const part of order) {
    // Bits below `low` are excluded; `best` is accepted.
    for (let low = narrowest[part]; low < of(part); ) {
      const middle = Math.floor((low + of(part)) / 2);
      const trial = await trials.attempt(withBits(part, middle));
      if (trial.holds) best = trial;
      else low = middle + 1;
    }
  }
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const part of order) {
      while (of(part) > narrowest[part]) {
        const trial = await trials.attempt(withBits(part, of(part) - 1));
        if (!trial.holds) break;
        best = trial;
        lowered = true;
      }
    }
  }
  return trials.result(best);
}
