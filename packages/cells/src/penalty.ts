import { LayerConfigError } from './errors.js';

/** The soft penalty `strength · ‖W Wᵀ − I‖²_F`, added to the loss of the model. */
export interface OrthogonalPenaltyOptions {
  /** λ, > 0 */
  strength: number;
  /** which W: the one the network computes with before its gain (default), or the one before quantization */
  on?: 'quantized' | 'latent';
}

/** @throws LayerConfigError when a part of the penalty is out of its range */
export function checkPenalty(penalty: OrthogonalPenaltyOptions | null): Required<OrthogonalPenaltyOptions> | null {
  if (penalty === null) return null;
  const { strength, on = 'quantized' } = penalty;
  if (!(Number.isFinite(strength) && strength > 0)) {
    throw new LayerConfigError(
      `orthogonalRNN: orthogonalPenalty.strength is ${strength}, but must be a number > 0`,
      'orthogonalPenalty',
    );
  }
  if (on !== 'quantized' && on !== 'latent') {
    throw new LayerConfigError(
      `orthogonalRNN: orthogonalPenalty.on is '${on}', but must be one of quantized, latent`,
      'orthogonalPenalty',
    );
  }
  return { strength, on };
}
