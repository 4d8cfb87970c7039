import { compareScores, type Judge, pairedError, type Score } from './score.js';

/** The candidate that is taken, and the best one it was compared with. */
export interface Winner {
  score: Score;
  best: Score;
}

/**
 * The smallest network that is as good as the best, within one standard error (Breiman et al. 1984): both in the metric and in the
 * loss. The loss tells apart what a metric of few sequences cannot. Of equal sizes, the better one.
 *
 * The error of the metric is that of the best, or that of the difference over the same folds and seeds if it is smaller; the error of the
 * loss is that of the difference.
 *
 * @param scores of fully trained candidates
 * @returns undefined if there are none
 */
export function chooseWinner(scores: readonly Score[], judge: Judge): Winner | undefined {
  const [best, ...others] = [...scores].sort((a, b) => compareScores(a, b, judge));
  if (!best) return undefined;
  const sign = judge.goal === 'max' ? 1 : -1;
  const asGood = others.filter((score) => {
    const paired = pairedError(score, best, 'metric');
    const worse = sign * (best.metric - score.metric);
    return worse <= Math.min(best.error, paired) && score.loss - best.loss <= pairedError(score, best, 'loss');
  });
  const [score] = [best, ...asGood].sort((a, b) => a.bytes - b.bytes || compareScores(a, b, judge));
  return { score: score!, best };
}
