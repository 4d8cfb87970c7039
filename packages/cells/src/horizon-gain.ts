import type { GainOptions } from './gain.js';

/**
 * The horizon while nothing says how long sequences are. Over so many steps the gain is near its limit, the spectral radius, so that
 * it fits long sequences, too.
 */
export const DEFAULT_HORIZON = 1024;

/**
 * The horizon gain of a layer: over how many steps W keeps how much.
 *
 * The horizon is a property of the layer, never of a call. It is what the user says, else the first length that the layer
 * learns, and from then on it stays. The sequences of a stateful layer go on from call to call, so that no length says anything of
 * them: its horizon is the default.
 *
 * `tf.layers.bidirectional` copies the layer it is given, twice, runs the copies, and saves the config of the layer, which
 * itself never runs. So its config says what its halves have learned.
 */
export class HorizonGain {
  private horizon: number | undefined;
  private readonly target: number;

  constructor(options: GainOptions, stateful: boolean) {
    const { horizon, target = 1 } = options;
    this.horizon = horizon ?? (stateful ? DEFAULT_HORIZON : undefined);
    this.target = target;
  }

  /** Takes the length of sequences as the horizon, where there is none yet. */
  learn(length: number): void {
    if (length >= 1) this.horizon ??= length;
  }

  /** What the weight is scaled by, at present. */
  get inUse(): Required<GainOptions> {
    return { horizon: this.horizon ?? DEFAULT_HORIZON, target: this.target };
  }

  /**
   * From which an equal one is made; without a horizon while none is known.
   *
   * @param halves of a layer that is copied and does not run itself
   */
  getConfig(halves: readonly (HorizonGain | null)[]): GainOptions {
    const horizon = this.horizon ?? halves.find((half) => half?.horizon !== undefined)?.horizon;
    return { ...(horizon !== undefined && { horizon }), target: this.target };
  }
}
