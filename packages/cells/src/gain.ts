import { integer, number, optionsOf } from '@qornn/options';

/** Horizon-gain normalization: W is scaled so that Wᴴ keeps `target` of the energy after H = `horizon` steps. */
export interface GainOptions {
  /**
   * steps over which the gain is controlled; default: the length of the sequences that the layer is built for, else that of the
   * first batch it is trained on, and until then, as for a stateful layer, 1024
   */
  horizon?: number;
  /** what is left of the root-mean-square singular value of Wᴴ, > 0; 1 (default) remembers, below 1 damps */
  target?: number;
}

/** What the options of the gain must be. */
export const GAIN_OPTIONS = optionsOf<GainOptions>({
  horizon: integer(1),
  target: number('> 0', (target) => target > 0),
});
