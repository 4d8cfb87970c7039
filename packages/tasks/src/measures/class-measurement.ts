import { integer, optionsOf, text } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { TaskError } from '../errors.js';
import { checkOptions, rejectOption } from '../options.js';
import { answeredSteps } from './answered-steps.js';
import { confusionMeasures } from './confusion-matrix.js';
import { EventCounts } from './event-counts.js';
import type { ClassMeasures, Measurement } from './measures.js';
import { ScoreSample } from './score-sample.js';

/** Options of {@link classMeasurement}. */
export interface ClassMeasurementOptions {
  /** also measures events, for an answer at every step */
  events?: {
    /** allowed difference of begin and of end, in time steps, an integer ≥ 0; default 0 */
    tolerance?: number;
    /** name of the class that is no event; default the most frequent one */
    background?: string;
  };
}

/**
 * Measures of a classification: confusion matrix, accuracy, precision and recall of classes, ROC-AUC, and events if asked for. Keeps
 * counts, and scores of at most 2²¹ answers and classes. The formulas are at `confusionMeasures`, `rocAuc` and `matchedEvents`.
 *
 * @param labels class names, in order of the logits
 * @throws TaskError when an option is invalid
 * @example
 * const measurement = classMeasurement(['rest', 'walk']);
 * measurement.add(logits, y);
 * const { confusion, macroF1 } = measurement.result();
 */
export function classMeasurement(
  labels: readonly string[],
  options: ClassMeasurementOptions = {},
): Measurement<ClassMeasures> {
  const { events } = checkOptions<ClassMeasurementOptions>('classMeasurement', options, {
    events: optionsOf<NonNullable<ClassMeasurementOptions['events']>>({ tolerance: integer(0), background: text }),
  });
  const outputs = labels.length;
  const background = events?.background === undefined ? null : labels.indexOf(events.background);
  if (background === -1) {
    rejectOption('classMeasurement', 'events.background', events?.background, `one of ${labels.join(', ')}`);
  }
  // The last column is for no prediction.
  const confusion = labels.map(() => new Array<number>(outputs + 1).fill(0));
  const scores = new ScoreSample(outputs);
  const found = events && new EventCounts(outputs, events.tolerance ?? 0);

  return {
    add(logits: tf.Tensor, y: tf.Tensor) {
      const { batch, steps, at } = answeredSteps('classMeasurement', logits, y.shape, outputs);
      const z = logits.dataSync();
      const answers = y.dataSync();
      const predicted = new Int32Array(batch * steps);
      for (let i = 0; i < batch; i++) {
        for (let t = 0; t < steps; t++) {
          const label = answers[i * steps + t]!;
          if (label === -1) continue;
          if (!(label >= 0 && label < outputs)) {
            throw new TaskError(
              `classMeasurement: an answer is ${label}, but there are ${outputs} classes from 0`,
              'y',
              label,
            );
          }
          const place = at(i, t);
          const k = largest(z, place, outputs);
          predicted[i * steps + t] = k;
          confusion[label]![k === -1 ? outputs : k]!++;
          scores.add(z, place, label);
        }
        const sequence = <T extends ArrayLike<number>>(of: { subarray(from: number, to: number): T }) =>
          of.subarray(i * steps, (i + 1) * steps);
        found?.add(sequence<Int32Array>(answers as Int32Array), sequence<Int32Array>(predicted));
      }
    },
    result() {
      const { classes, ...overall } = confusionMeasures(confusion);
      const aucs = scores.aucs();
      const supports = classes.map(({ support }) => support);
      const none = background ?? supports.indexOf(Math.max(...supports));
      return {
        kind: 'classes',
        labels: [...labels],
        confusion: confusion.map((row) => [...row]),
        ...overall,
        rocAuc: aucs.some((auc) => auc === null)
          ? null
          : aucs.reduce<number>((sum, auc) => sum + auc!, 0) / aucs.length,
        rocAnswers: scores.kept,
        classes: classes.map((measure, k) => ({ label: labels[k]!, ...measure, rocAuc: aucs[k]! })),
        ...(found && { events: found.result(labels, none) }),
      };
    },
  };
}

/** Index of the largest logit, the first of equal ones; −1 if one is NaN, as `predictedClasses`. */
function largest(logits: ArrayLike<number>, at: number, classes: number): number {
  let top = 0;
  for (let k = 0; k < classes; k++) {
    const z = logits[at + k]!;
    if (Number.isNaN(z)) return -1;
    if (z > logits[at + top]!) top = k;
  }
  return top;
}
