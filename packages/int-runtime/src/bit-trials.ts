import type { BitPart, BitSetting } from './bit-setting.js';
import type { AbortSignalLike } from './yield-to-events.js';

/** A tried setting. */
export interface BitTrial {
  bits: BitSetting;
  /** result of `evaluate`; NaN if the setting does not compile */
  metric: number;
  /** how much worse than the reference, negative if better; Infinity if the metric is NaN */
  drop: number;
  /** whether it is within the limits of the search */
  holds: boolean;
  /** bytes of the model, in a search within bytes */
  bytes?: number;
}

/** Result of a search. */
export interface BitSearch {
  /** whether `best` is within the limits; if not, no trial is */
  found: boolean;
  /** the accepted trial that the search looks for; if there is none, the trial with the smallest drop */
  best: BitTrial;
  /** NaN if no reference was given and no setting compiles */
  reference: number;
  /** all trials in order, one per evaluation */
  trials: BitTrial[];
}

/** Options of all searches. */
export interface BitTrialsOptions {
  /** reference value of drops; default: metric of the first setting that compiles */
  reference?: number;
  /** drop of a metric from the reference; default `reference − metric`, for metrics to maximize */
  dropOf?: (metric: number, reference: number) => number;
  /** parts to search, see `bitParts`; those of states, inputs and readout always are */
  parts?: readonly BitPart[];
  /** upper limits; default 16 bits of states, cell states and inputs, 8 of weights */
  maxBits?: Partial<BitSetting>;
  /** lower limits; default 4 bits of states, 8 of cell states, 2 of all others */
  minBits?: Partial<BitSetting>;
  /** called after every trial */
  onTrial?: (trial: BitTrial) => void;
  /** stops between two trials */
  signal?: AbortSignalLike;
}

/** Metric of a setting; NaN if it does not compile. */
export type EvaluateBits = (bits: BitSetting) => number | Promise<number>;

/** Evaluates settings, each at most once. */
export class BitTrials {
  private readonly tried = new Map<string, BitTrial>();
  private reference: number | undefined;

  constructor(
    private readonly evaluate: EvaluateBits,
    private readonly maxDrop: number,
    private readonly options: BitTrialsOptions,
  ) {
    this.reference = options.reference;
  }

  /** @param size whether the bytes of the setting are allowed; default: not looked at */
  async attempt(bits: BitSetting, size?: { bytes: number; fits: boolean }): Promise<BitTrial> {
    const key = JSON.stringify(bits);
    const known = this.tried.get(key);
    if (known) return known;
    const { dropOf = (metric, from) => from - metric, onTrial, signal } = this.options;
    signal?.throwIfAborted();
    const metric = await this.evaluate({ ...bits });
    const exists = !Number.isNaN(metric);
    if (exists) this.reference ??= metric;
    const drop = exists ? dropOf(metric, this.reference!) : Number.POSITIVE_INFINITY;
    const holds = drop <= this.maxDrop && exists && (size?.fits ?? true);
    const trial: BitTrial = { bits: { ...bits }, metric, drop, holds, ...(size && { bytes: size.bytes }) };
    this.tried.set(key, trial);
    onTrial?.(trial);
    return trial;
  }

  /** @param best an accepted trial; absent if there is none */
  result(best?: BitTrial): BitSearch {
    const trials = [...this.tried.values()];
    const found = best?.holds ?? false;
    const closest = found ? best! : trials.reduce((a, b) => (b.drop < a.drop ? b : a));
    return { found, best: closest, reference: this.reference ?? Number.NaN, trials };
  }
}
