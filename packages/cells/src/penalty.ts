import { byDefault, number, oneOf, optionsOf, required } from '@qornn/options';

/** The soft orthogonality penalty `strength · ‖W Wᵀ − I‖²_F`, added to the loss of the model. */
export interface OrthogonalPenaltyOptions {
  /** λ, > 0 */
  strength: number;
  /** W after quantization, before the gain (default), or W before quantization */
  on?: 'quantized' | 'latent';
}

/** Checks of the penalty options. */
export const PENALTY_OPTIONS = optionsOf<OrthogonalPenaltyOptions>({
  strength: required(number('> 0', (strength) => strength > 0)),
  on: byDefault('quantized', oneOf(['quantized', 'latent'])),
});

/** Fills in the defaults. */
export function completePenalty({
  strength,
  on = 'quantized',
}: OrthogonalPenaltyOptions): Required<OrthogonalPenaltyOptions> {
  return { strength, on };
}
