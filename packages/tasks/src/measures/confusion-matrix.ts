import type { ClassMeasure, ClassMeasures } from './measures.js';
import { meanOfDefined, ratio } from './ratio.js';

/** Measures that depend on the confusion matrix only. */
export type ConfusionMeasures = Pick<
  ClassMeasures,
  'answers' | 'accuracy' | 'balancedAccuracy' | 'macroF1' | 'kappa' | 'matthews'
> & {
  /** one per class */
  classes: Omit<ClassMeasure, 'label' | 'rocAuc'>[];
};

/**
 * Measures of a confusion matrix C, C[k][l] answers of class k that were predicted as l. With n = Σ C, the true t_k = Σ_l C[k][l] and the
 * predicted p_k = Σ_l C[l][k]:
 *
 *     accuracy     a = Σ_k C[k][k] / n
 *     precision_k    = C[k][k] / p_k          recall_k = C[k][k] / t_k          F1_k = 2 C[k][k] / (t_k + p_k)
 *     balanced accuracy = mean of recall_k    macro F1 = mean of F1_k
 *     kappa          = (a − e) / (1 − e),     e = Σ_k t_k p_k / n²
 *     Matthews       = (a n² − Σ_k t_k p_k) / √((n² − Σ_k t_k²)(n² − Σ_k p_k²))
 *
 * 0/0 is null, and left out of means. The values are those of scikit-learn, which has 0 or NaN for null.
 * Sources: Cohen 1960; Gorodkin 2004 (Matthews correlation of several classes).
 *
 * @param confusion a row per true class; a further column is for no prediction
 * @example
 * confusionMeasures([[8, 2, 0], [1, 4, 0]]).balancedAccuracy; // (0.8 + 0.8) / 2
 */
export function confusionMeasures(confusion: readonly (readonly number[])[]): ConfusionMeasures {
  const support = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
  const predicted = confusion[0]!.map((_, l) => confusion.reduce((sum, row) => sum + row[l]!, 0));
  const n = support.reduce((sum, count) => sum + count, 0);
  const correct = confusion.reduce((sum, row, k) => sum + row[k]!, 0);
  const chance = support.reduce((sum, count, k) => sum + count * predicted[k]!, 0);
  const spread = (counts: readonly number[]) => n * n - counts.reduce((sum, count) => sum + count * count, 0);
  const classes = confusion.map((row, k) => ({
    support: support[k]!,
    precision: ratio(row[k]!, predicted[k]!),
    recall: ratio(row[k]!, support[k]!),
    f1: ratio(2 * row[k]!, support[k]! + predicted[k]!),
  }));
  return {
    answers: n,
    accuracy: ratio(correct, n),
    balancedAccuracy: meanOfDefined(classes.map(({ recall }) => recall)),
    macroF1: meanOfDefined(classes.map(({ f1 }) => f1)),
    kappa: ratio(correct * n - chance, n * n - chance),
    matthews: ratio(correct * n - chance, Math.sqrt(spread(support) * spread(predicted))),
    classes,
  };
}
