/**
 * Scores of classes that rank answers as their probabilities do, and do not saturate at 0 or 1 as these:
 *
 *     s_k = log(p_k / (1 − p_k)) = z_k − log Σ_{l ≠ k} exp z_l,   p = softmax(z)
 *
 * @param logits row-major
 * @param at place of z_0
 * @param scores receives s; all NaN if a logit is NaN, or the two largest are not finite
 */
export function logOdds(logits: ArrayLike<number>, at: number, scores: Float64Array): void {
  const classes = scores.length;
  let top = 0;
  for (let k = 1; k < classes; k++) if (logits[at + k]! > logits[at + top]!) top = k;
  let second = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k++) if (k !== top && !(logits[at + k]! <= second)) second = logits[at + k]!;
  const max = logits[at + top]!;
  // Relative to the largest other logit, so that no sum underflows.
  let others = 0;
  for (let k = 0; k < classes; k++) if (k !== top) others += Math.exp(logits[at + k]! - second);
  const rest = others * Math.exp(second - max);
  for (let k = 0; k < classes; k++) {
    const z = logits[at + k]! - max;
    scores[k] = z - Math.log(1 + Math.max(0, rest - Math.exp(z)));
  }
  scores[top] = max - second - Math.log(others);
  if (!Number.isFinite(max) || Number.isNaN(others)) scores.fill(Number.NaN);
}
