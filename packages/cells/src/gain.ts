import { LayerConfigError } from './errors.js';

/** Horizon-gain normalization: W is scaled so that Wᴴ keeps `target` of the energy after H = `horizon` steps. */
export interface GainOptions {
  /** steps over which the gain is controlled; default: the length of the input sequences */
  horizon?: number;
  /** what is left of the root-mean-square singular value of Wᴴ, > 0; 1 (default) remembers, below 1 damps */
  target?: number;
}

/** @throws LayerConfigError when a part of the gain is out of its range */
export function checkGain(gain: GainOptions | 'none'): GainOptions | 'none' {
  if (gain === 'none') return gain;
  if (typeof gain !== 'object' || gain === null) {
    throw new LayerConfigError(`orthogonalRNN: gain is '${gain}', but must be 'none' or { horizon?, target? }`, 'gain');
  }
  if (gain.horizon !== undefined && !(Number.isInteger(gain.horizon) && gain.horizon >= 1)) {
    throw new LayerConfigError(`orthogonalRNN: gain.horizon is ${gain.horizon}, but must be an integer ≥ 1`, 'gain');
  }
  if (gain.target !== undefined && !(Number.isFinite(gain.target) && gain.target > 0)) {
    throw new LayerConfigError(`orthogonalRNN: gain.target is ${gain.target}, but must be a number > 0`, 'gain');
  }
  return { ...gain };
}
