import { integer, number, optionsOf } from '@qornn/options';

/** Horizon-gain normalization: scales W so that the root-mean-square singular value of Wᴴ, H = `horizon`, equals `target`. */
export interface GainOptions {
  /**
   * H, time steps. Default: the sequence length of the layer's input shape, else of the first training batch; 1024 until it is known, and
   * for stateful layers
   */
  horizon?: number;
  /** root-mean-square singular value of Wᴴ, > 0; 1 (default) keeps the state's energy, below 1 damps it */
  target?: number;
}

/** Checks of the gain options. */
export const GAIN_OPTIONS = optionsOf<GainOptions>({
  horizon: integer(1),
  target: number('> 0', (target) => target > 0),
});
