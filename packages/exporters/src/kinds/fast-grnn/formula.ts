import { updateFormula } from '../gates/formula.js';

/** The formula of a FastGRNN layer with the names of its fields. */
export const fastGRNNFormula: readonly string[] = updateFormula([
  'z = gateActivation(a) with b = gateBias, c = updateActivation(a) with b = bias, v = (zeta (2^15 - z) + nu 2^15 + 2^14) >> 15',
  "h' = clamp(blend(z h, v c, f - q), -2^(k-1), 2^(k-1) - 1); f = 15 - m if updateActivation is relu or linear, else 15",
]);
