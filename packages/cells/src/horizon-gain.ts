import type { GainOptions } from './gain.js';

/**
 * The horizon while nothing says how long sequences are. Over so many steps the gain is near its limit, the spectral radius, so that
 * it fits long sequences, too.
 */
export const DEFAULT_HORIZON = 1024;

/** Leads from a config to what it was taken from; it is not enumerable, and files do not hold it. */
const ORIGIN = Symbol('origin');

/** What of a layer its gain has to know. */
export interface GainedLayer {
  readonly name: string;
  readonly built: boolean;
}

interface Origin {
  name: string;
  gain: HorizonGain;
}

/**
 * The horizon gain of a layer: over how many steps W keeps how much.
 *
 * The horizon is a property of the layer, never of a call. It is what the user says, else the first length that the layer
 * learns, and from then on it stays. The sequences of a stateful layer go on from call to call, so that no length says anything of
 * them: its horizon is the default.
 *
 * `tf.layers.bidirectional` copies the layer it is given, twice, runs the copies, and saves the config of the layer, which
 * itself never runs. So that layer hears what its halves have learned, and has it in its config.
 */
export class HorizonGain {
  private horizon: number | undefined;
  private ofHalves: number | undefined;
  private readonly target: number;
  private readonly origin: Origin | undefined;

  constructor(options: GainOptions, stateful: boolean) {
    const { horizon, target = 1 } = options;
    this.horizon = horizon ?? (stateful ? DEFAULT_HORIZON : undefined);
    this.target = target;
    this.origin = (options as { [ORIGIN]?: Origin })[ORIGIN];
  }

  /** Takes the length of sequences as the horizon, where there is none yet. */
  learn(length: number, { name }: GainedLayer): void {
    if (length < 1 || this.horizon !== undefined) return;
    this.horizon = length;
    const { origin } = this;
    const isHalf = origin && (name === `forward_${origin.name}` || name === `backward_${origin.name}`);
    if (isHalf) origin.gain.ofHalves ??= length;
  }

  /** What the weight is scaled by, at present. */
  get inUse(): Required<GainOptions> {
    return { horizon: this.horizon ?? DEFAULT_HORIZON, target: this.target };
  }

  /** From which an equal one is made; without a horizon while none is known. */
  getConfig({ name, built }: GainedLayer): GainOptions {
    const horizon = this.horizon ?? (built ? undefined : this.ofHalves);
    const config = { ...(horizon !== undefined && { horizon }), target: this.target };
    return Object.defineProperty(config, ORIGIN, { value: { name, gain: this } satisfies Origin });
  }
}
