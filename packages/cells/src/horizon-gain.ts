import type { GainOptions } from './gain.js';

/**
 * The horizon while the sequence length is unknown. Over 1024 steps the gain is close to its limit, the spectral radius, so it also suits
 * long sequences.
 */
export const DEFAULT_HORIZON = 1024;

/**
 * The horizon and target of a layer's gain.
 *
 * The horizon is a property of the layer, not of a call: the value of the options, else the first sequence length that the layer is built
 * for or trained on. It never changes afterwards. Stateful layers use the default, since their sequences continue across calls.
 *
 * `tf.layers.bidirectional` runs two copies of the given layer, but saves the config of the original, which never runs. So `getConfig`
 * takes the horizon of the copies.
 */
export class HorizonGain {
  private horizon: number | undefined;
  private readonly target: number;

  constructor(options: GainOptions, stateful: boolean) {
    const { horizon, target = 1 } = options;
    this.horizon = horizon ?? (stateful ? DEFAULT_HORIZON : undefined);
    this.target = target;
  }

  /** Sets the horizon to a sequence length, unless it is already set. */
  learn(length: number): void {
    if (length >= 1) this.horizon ??= length;
  }

  /** The current options, with the default horizon while none is set. */
  get inUse(): Required<GainOptions> {
    return { horizon: this.horizon ?? DEFAULT_HORIZON, target: this.target };
  }

  /**
   * The options that create an equal gain; without a horizon while none is set.
   *
   * @param halves gains of the copies that run for this layer inside `tf.layers.bidirectional`
   */
  getConfig(halves: readonly (HorizonGain | null)[]): GainOptions {
    const horizon = this.horizon ?? halves.find((half) => half?.horizon !== undefined)?.horizon;
    return { ...(horizon !== undefined && { horizon }), target: this.target };
  }
}
