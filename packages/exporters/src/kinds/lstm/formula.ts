import { gatedFormula } from '../gates/formula.js';

/** The formula of an LSTM layer with the names of its fields. */
export const lstmFormula: readonly string[] = gatedFormula([
  'rows of W, U and b = bias are blocks of units: i, f, g, o; i, f, o = sigmoid(a_i), sigmoid(a_f), sigmoid(a_o), g = tanh(a_g)',
  "c' = clamp(blend(f c, i g, 15 - p), -2^(cellBits-1), 2^(cellBits-1) - 1), c_0 = initialCell, value of a cell = cellScale 2^e c, cellScale 2^e = 2^-p, e = cellShift, of every unit; 0 if absent",
  "h' = clamp((o sgn(c') T(|c'|, p - 5) + 2^(29-q)) >> (30 - q), -2^(k-1), 2^(k-1) - 1)",
]);
