import { integer, type OptionTable, oneOf, optionsOf, text } from '@qornn/options';
import { TaskError } from '../errors.js';
import { classMeasurement } from '../measures/class-measurement.js';
import type { Measures } from '../measures/measures.js';
import type { Task, TaskOutline } from '../task.js';
import { quoted } from '../task-record.js';

/** A metric of classifications that selects the best weights. */
export type ClassMetric = 'accuracy' | 'balancedAccuracy' | 'macroF1';

/** Options of {@link series}: how it is measured. */
export interface SeriesMeasureOptions {
  /** classification: the metric that selects the best weights, over all of the validation part; default `'accuracy'` */
  metric?: ClassMetric;
  /** `labels: 'step'`: events are runs of a class other than the background */
  events?: {
    /** allowed difference of begin and of end, in rows, an integer ≥ 0; default 0 */
    tolerance?: number;
    /** the class that is no event; default the most frequent one */
    background?: string;
  };
  /** regression: rows of a season, an integer ≥ 1, for the forecast that repeats the season before; default none */
  season?: number;
}

/** Checks of the options. */
export const MEASURES: OptionTable<SeriesMeasureOptions> = {
  metric: /* @__PURE__ */ oneOf(['accuracy', 'balancedAccuracy', 'macroF1']),
  events: /* @__PURE__ */ optionsOf<NonNullable<SeriesMeasureOptions['events']>>({
    tolerance: integer(0),
    background: text,
  }),
  season: /* @__PURE__ */ integer(1),
};

/** @throws TaskError when an option does not fit the answers */
export function requireFittingMeasures(
  options: SeriesMeasureOptions,
  { classifies, everyStep }: { classifies: boolean; everyStep: boolean },
): void {
  const refuse = (key: keyof SeriesMeasureOptions, reason: string) => {
    if (options[key] !== undefined) throw new TaskError(`series: ${key} is ${reason}`, key, options[key]);
  };
  if (classifies) refuse('season', 'for target (regression), but there is a label');
  else refuse('metric', 'for classes, but there is no label');
  if (!classifies || !everyStep) refuse('events', "for classes at every row; set label and labels: 'step'");
}

/** Metrics and goals of a series. */
export function metricsOutline(
  classifies: boolean,
  metric: ClassMetric = 'accuracy',
): Pick<TaskOutline, 'metricNames' | 'primaryMetric' | 'metricGoals'> {
  if (!classifies) {
    return { metricNames: ['meanSquaredError'], primaryMetric: { name: 'meanSquaredError', goal: 'min' } };
  }
  const primaryMetric = { name: metric, goal: 'max' } as const;
  if (metric === 'accuracy') return { metricNames: ['crossEntropy', 'accuracy'], primaryMetric };
  return { metricNames: ['crossEntropy', 'accuracy', metric], primaryMetric, metricGoals: { accuracy: 'max' } };
}

/**
 * The parts of a task that measure its classes.
 *
 * @throws TaskError when the background is no class
 */
export function classMeasures(
  labels: readonly string[],
  { metric = 'accuracy', events }: SeriesMeasureOptions,
  everyStep: boolean,
): Pick<Task, 'measurement' | 'wholeMetrics'> & { ofBatch: Task['metrics'] } {
  const background = events?.background;
  if (background !== undefined && !labels.includes(background)) {
    const message = `series: events.background is '${background}', but the classes are ${quoted(labels)}`;
    throw new TaskError(message, 'events', background);
  }
  if (metric === 'accuracy') {
    return {
      ...(everyStep && { measurement: () => classMeasurement(labels, { events: events ?? {} }) }),
      ofBatch: () => ({}),
    };
  }
  const valueIn = (measures: Measures) => ({
    [metric]: measures.kind === 'classes' ? (measures[metric] ?? Number.NaN) : Number.NaN,
  });
  return {
    measurement: () => classMeasurement(labels, everyStep ? { events: events ?? {} } : {}),
    wholeMetrics: valueIn,
    ofBatch(logits, y) {
      const measurement = classMeasurement(labels);
      measurement.add(logits, y);
      return valueIn(measurement.result());
    },
  };
}
