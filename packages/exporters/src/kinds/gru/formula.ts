import { gatedFormula } from '../gates/formula.js';

/** The formula of a GRU layer with the names of its fields. */
export const gruFormula: readonly string[] = gatedFormula([
  'rows of W, U and b = bias are blocks of units: z, r, n; z = sigmoid(a_z), r = sigmoid(a_r)',
  'if resetAfter: n = tanh(clamp(d + ((r p + 2^14) >> 15), -2^15, 2^15 - 1)), d = a_n without W h, p = a_n without U x and with b = recurrentBias',
  'else n = tanh(a_n) with W g in place of W h, g = (r h + 2^14) >> 15',
  "h' = clamp(blend(z h, (2^15 - z) n, 15 - q), -2^(k-1), 2^(k-1) - 1)",
]);
