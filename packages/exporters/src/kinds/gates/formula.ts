/** Formulas of layers with gates, with the names of the fields. */
const PRE_ACTIVATION =
  'a = clamp((((W h) m_W + (U x) m_U + 2^(s-1)) >> s) + b, -2^15, 2^15 - 1), in units of 2^-(15-m); >> rounds down; x = output of the layer below';

const FIELDS = [
  'W = recurrent, U = kernel, m_W = recurrentMultiplier, m_U = kernelMultiplier: one for all rows, or one per row; s = shift, m = integerBits',
  'h_0 = initialState, k = stateBits, value of a state = stateScale h, stateScale = 2^-q; an empty list stands for zeros; the output is h',
] as const;

const LOW_RANK =
  'a matrix with down and up: W h or U x = up t, t = clamp(((down v) multiplier + 2^(shift-1)) >> shift, -2^15, 2^15 - 1), v = h or x';

const TABLE =
  'T(u, f) = t[i] + (((t[i+1] - t[i]) (u - i 2^f) + 2^(f-1)) >> f), i = u >> f, t[256] if i >= 256; t[min(256, u 2^-f)] if f <= 0; t[i] = min(2^15 - 1, round(2^15 tanh(i / 32)))';

const SMOOTH =
  'tanh(a) = sgn(a) T(|a|, 10 - m), sigmoid(a) = 2^14 + (T(a, 11 - m) >> 1) for a >= 0, else 2^15 - sigmoid(-a)';

const PIECEWISE =
  'hardSigmoid(a) = clamp(((13107 a + 2^(15-m)) >> (16 - m)) + 2^14, 0, 2^15 - 1), relu(a) = max(a, 0), linear(a) = a';

const BLEND = 'blend(p, r, e) = (p + ((r + 2^(e+14)) >> e)) >> 15';

/** The formula of a kind of layer, from its own lines. */
export function gatedFormula(own: readonly string[]): readonly string[] {
  return [PRE_ACTIVATION, ...own, ...FIELDS, SMOOTH, TABLE, BLEND];
}

/** The same, of a kind with any activations, and products of factors. */
export function updateFormula(own: readonly string[]): readonly string[] {
  return [PRE_ACTIVATION, ...own, ...FIELDS, LOW_RANK, SMOOTH, PIECEWISE, TABLE, BLEND];
}
