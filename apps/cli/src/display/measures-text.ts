import type { ModelVariant } from '@qornn/converter';
import type { ClassMeasures, EventScore, Measures, NaiveMethod, ValueMeasure, ValueMeasures } from '@qornn/tasks';
import { percent } from './number-format.js';
import { variantLabel } from './scores.js';
import { tableText } from './table.js';

/** Measures of variants of a model. */
export type VariantMeasures = Partial<Record<ModelVariant, Measures | null>>;

type Named<T> = [variant: string, measures: T][];

/** Classes of the largest confusion matrix that is shown. */
const MAX_CLASSES = 20;

/**
 * Measures as tables: all variants of a model side by side; classes of the last one, which is the closest to the device.
 *
 * @returns blocks of lines, to be separated by empty ones; none without measures
 */
export function measuresText(measures: VariantMeasures): string[] {
  const named = Object.entries(measures).filter((entry): entry is [string, Measures] => entry[1] !== null);
  const classes = named.filter((entry): entry is [string, ClassMeasures] => entry[1].kind === 'classes');
  const values = named.filter((entry): entry is [string, ValueMeasures] => entry[1].kind === 'values');
  return [...(classes.length > 0 ? classesText(classes) : []), ...(values.length > 0 ? [valuesText(values)] : [])];
}

function classesText(variants: Named<ClassMeasures>): string[] {
  const [variant, last] = variants.at(-1)!;
  const rows = variants.map(([name, { balancedAccuracy, macroF1, rocAuc, kappa, matthews }]) => [
    variantLabel(name),
    fractionText(balancedAccuracy),
    ...[macroF1, rocAuc, kappa, matthews].map(numberText),
  ]);
  const sampled = last.rocAnswers < last.answers ? ` (ROC-AUC from a sample of ${last.rocAnswers})` : '';
  const overall = [
    tableText(['', 'balanced accuracy', 'macro F1', 'ROC-AUC', "Cohen's kappa", 'Matthews'], rows),
    ...(sampled ? [`${last.answers} answers${sampled}`] : []),
  ].join('\n');
  if (last.classes.length > MAX_CLASSES) {
    const note = `(${last.classes.length} classes; --json has the confusion matrix and the measures of each)`;
    return [`${overall}\n${note}`, ...eventsText(variants)];
  }
  return [overall, confusionText(variantLabel(variant), last), classTable(last), ...eventsText(variants)];
}

function confusionText(title: string, { labels, confusion }: ClassMeasures): string {
  const unpredicted = confusion.some((row) => row.at(-1)! > 0);
  const columns = unpredicted ? [...labels, 'none'] : labels;
  return tableText(
    [`${title}: true \\ predicted`, ...columns],
    confusion.map((row, k) => [labels[k]!, ...row.slice(0, columns.length).map(String)]),
  );
}

function classTable({ classes }: ClassMeasures): string {
  return tableText(
    ['class', 'answers', 'precision', 'recall', 'F1', 'ROC-AUC'],
    classes.map(({ label, support, precision, recall, f1, rocAuc }) => [
      label,
      String(support),
      ...[precision, recall].map(fractionText),
      ...[f1, rocAuc].map(numberText),
    ]),
  );
}

function eventsText(variants: Named<ClassMeasures>): string[] {
  const scores = ({ precision, recall, f1 }: EventScore) => [precision, recall, f1].map(numberText);
  const rows = variants.flatMap(([name, { events }]) =>
    events ? [[variantLabel(name), ...scores(events.boundaries), ...scores(events.overlap)]] : [],
  );
  const [, { events }] = variants.at(-1)!;
  if (!events) return [];
  const { boundaries, background, tolerance } = events;
  const count = `${boundaries.true} ${boundaries.true === 1 ? 'event' : 'events'}`;
  const found = `${count}, ${boundaries.predicted} predicted; runs of '${background}' are the background`;
  return [
    [
      tableText(['events', 'precision', 'recall', 'F1', 'overlap precision', 'overlap recall', 'overlap F1'], rows),
      `${found}; begin and end may differ by ${tolerance} ${tolerance === 1 ? 'step' : 'steps'}`,
    ].join('\n'),
  ];
}

/** Forecasts without a model, in words. */
export const NAIVE: Readonly<Record<NaiveMethod, string>> = {
  mean: 'training mean',
  last: 'last value',
  seasonal: 'season before',
};

function valuesText(variants: Named<ValueMeasures>): string {
  const [, { outputs }] = variants[0]!;
  const methods = (Object.keys(NAIVE) as NaiveMethod[]).filter((method) => outputs.some(({ naive }) => naive[method]));
  const rows = outputs.flatMap(({ label, naive }, o) => [
    ...variants.map(([name, measures]) => modelRow(`${label}: ${variantLabel(name)}`, measures.outputs[o]!, methods)),
    ...methods.flatMap((method) => {
      const measure = naive[method];
      return measure
        ? [[`${label}: ${NAIVE[method]}`, ...[measure.rmse, measure.mae].map(numberText), '', ...methods.map(() => '')]]
        : [];
    }),
  ]);
  const skills = methods.map((method) => `skill over ${NAIVE[method]}`);
  return tableText(['in units of the target', 'RMSE', 'MAE', 'R²', ...skills], rows);
}

function modelRow(title: string, { rmse, mae, r2, naive }: ValueMeasure, methods: readonly NaiveMethod[]): string[] {
  return [title, ...[rmse, mae, r2, ...methods.map((method) => naive[method]?.skill ?? null)].map(numberText)];
}

/** Percent; a dash for null. */
export function fractionText(value: number | null): string {
  return value === null ? '–' : percent(value);
}

/** Four significant digits; a dash for null. */
export function numberText(value: number | null): string {
  if (value === null) return '–';
  if (value !== 0 && (Math.abs(value) < 1e-3 || Math.abs(value) >= 1e6)) return value.toExponential(2);
  return value.toPrecision(4);
}
