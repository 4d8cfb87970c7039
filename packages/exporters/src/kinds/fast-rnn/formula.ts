import { updateFormula } from '../gates/formula.js';

/** The formula of a FastRNN layer with the names of its fields. */
export const fastRNNFormula: readonly string[] = updateFormula([
  "c = updateActivation(a), h' = clamp(blend(beta h, alpha c, f - q), -2^(k-1), 2^(k-1) - 1)",
  'b = bias; f = 15 - m if updateActivation is relu or linear, else 15',
]);
