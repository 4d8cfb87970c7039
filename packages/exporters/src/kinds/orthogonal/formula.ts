/** The formula of an orthogonal layer with the names of its fields. */
export const orthogonalFormula: readonly string[] = [
  "c' = recurrentActivation(clamp((((W h) m_W + h m_I + (U x) m_U + 2^(s+e-1)) >> (s + e)) + b, -2^(k-1), 2^(k-1) - 1))",
  "h' = c' 2^e, y = outputActivation(c') 2^e, h_0 = initialState 2^e; >> rounds down; x = output of the layer below",
  'W = recurrent, U = kernel, m_W = recurrentMultiplier, m_U = kernelMultiplier, m_I = identityMultiplier: one for all units, or one per unit',
  's = shift, e = stateShift, b = bias, k = stateBits; an empty list stands for zeros; value of a state = stateScale h',
  'linear(c) = c, relu(c) = max(c, 0), modrelu(c) = sgn(c) max(|c| + t, 0), clamped to k bits; t = recurrentThreshold, outputThreshold',
];
