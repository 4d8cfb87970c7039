/**
 * Area under the ROC curve: the probability that a random answer of the class has a larger score than a random other one, ties counted
 * half.
 *
 *     AUC = Σ_{i ∈ P} Σ_{j ∈ N} ([s_i > s_j] + [s_i = s_j] / 2) / (|P| |N|)
 *
 * Computed exactly, by sorting. A score of NaN loses every comparison.
 * Source: Hanley and McNeil 1982, equivalent to the Mann–Whitney U statistic.
 *
 * @param positive scores of the answers of the class
 * @param negative scores of the others
 * @returns in [0, 1]; null if one of them is empty
 * @example
 * rocAuc(Float64Array.of(3, 1), Float64Array.of(2, 0)); // 3/4
 */
export function rocAuc(positive: Float64Array, negative: Float64Array): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const others = ascending(negative);
  let below = 0;
  let notAbove = 0;
  let won = 0;
  for (const score of ascending(positive)) {
    while (below < others.length && others[below]! < score) below++;
    while (notAbove < others.length && others[notAbove]! <= score) notAbove++;
    won += (below + notAbove) / 2;
  }
  return won / (positive.length * negative.length);
}

/** Sorted, without NaN. */
function ascending(scores: Float64Array): Float64Array {
  return scores.filter((score) => !Number.isNaN(score)).sort();
}
