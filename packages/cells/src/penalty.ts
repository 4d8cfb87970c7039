import { byDefault, number, oneOf, optionsOf, required } from '@qornn/options';

/** The soft penalty `strength · ‖W Wᵀ − I‖²_F`, added to the loss of the model. */
export interface OrthogonalPenaltyOptions {
  /** λ, > 0 */
  strength: number;
  /** which W: the one the network computes with before its gain (default), or the one before quantization */
  on?: 'quantized' | 'latent';
}

/** What the options of the penalty must be. */
export const PENALTY_OPTIONS = optionsOf<OrthogonalPenaltyOptions>({
  strength: required(number('> 0', (strength) => strength > 0)),
  on: byDefault('quantized', oneOf(['quantized', 'latent'])),
});

/** The options with their defaults. */
export function completePenalty({
  strength,
  on = 'quantized',
}: OrthogonalPenaltyOptions): Required<OrthogonalPenaltyOptions> {
  return { strength, on };
}
