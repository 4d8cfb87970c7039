import type { ReportAnswers, ReportMeasures } from '@qornn/report';
import type { ClassMeasures, Measures, NaiveMethod, ValueMeasures } from '@qornn/tasks';
import { fractionText, NAIVE, numberText } from '../display/measures-text.js';
import { labelText } from './class-answers.js';

/** Measures of all answers, as a report shows them. */
export function measured(measures: Measures | null | undefined): Pick<ReportAnswers, 'confusion' | 'measures'> {
  if (!measures) return { measures: [] };
  return measures.kind === 'classes' ? measuredClasses(measures) : { measures: [valuesTable(measures)] };
}

function measuredClasses(measures: ClassMeasures): Pick<ReportAnswers, 'confusion' | 'measures'> {
  const { accuracy, balancedAccuracy, macroF1, rocAuc, kappa, matthews, answers, classes, confusion, events } =
    measures;
  const labels = measures.labels.map(labelText);
  const overall: ReportMeasures = {
    title: `Measures of ${answers} answers`,
    open: true,
    head: ['answers', 'accuracy', 'balanced accuracy', 'macro F1', 'ROC-AUC', "Cohen's kappa", 'Matthews'],
    rows: [
      [
        String(answers),
        ...[accuracy, balancedAccuracy].map(fractionText),
        ...[macroF1, rocAuc, kappa, matthews].map(numberText),
      ],
    ],
  };
  const ofClasses: ReportMeasures = {
    title: 'Measures of each class',
    open: false,
    head: ['class', 'answers', 'precision', 'recall', 'F1', 'ROC-AUC'],
    rows: classes.map(({ support, precision, recall, f1, rocAuc: auc }, k) => [
      labels[k]!,
      String(support),
      ...[precision, recall].map(fractionText),
      ...[f1, auc].map(numberText),
    ]),
  };
  const ofEvents = (['boundaries', 'overlap'] as const).flatMap((kind) => {
    const score = events?.[kind];
    return score
      ? [
          [
            kind,
            String(score.true),
            String(score.predicted),
            ...[score.precision, score.recall, score.f1].map(numberText),
          ],
        ]
      : [];
  });
  return {
    confusion: { labels, counts: confusion },
    measures: [
      overall,
      ...(ofEvents.length === 0
        ? []
        : [
            {
              title: 'Events',
              open: true,
              head: ['events', 'true', 'predicted', 'precision', 'recall', 'F1'],
              rows: ofEvents,
            },
          ]),
      ofClasses,
    ],
  };
}

function valuesTable({ outputs }: ValueMeasures): ReportMeasures {
  const methods = (Object.keys(NAIVE) as NaiveMethod[]).filter((method) => outputs.some(({ naive }) => naive[method]));
  const heads = methods.flatMap((method) => [`RMSE of the ${NAIVE[method]}`, 'skill over it']);
  return {
    title: 'Errors in units of the data; a skill above 0 is better than that forecast',
    open: true,
    head: ['output', 'answers', 'RMSE', 'MAE', 'R²', ...heads],
    rows: outputs.map(({ label, answers, rmse, mae, r2, naive }) => [
      label,
      String(answers),
      ...[rmse, mae, r2].map(numberText),
      ...methods.flatMap((method) => [naive[method]?.rmse ?? null, naive[method]?.skill ?? null].map(numberText)),
    ]),
  };
}
