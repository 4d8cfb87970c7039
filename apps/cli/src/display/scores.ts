import { metricLabel, metricText } from './number-format.js';
import { tableText } from './table.js';

const LABELS: Readonly<Record<string, string>> = {
  latent: 'latent weights',
  quantized: 'quantized weights',
  integer: 'integers only',
};

/** @example variantLabel('integer') // 'integers only' */
export function variantLabel(variant: string): string {
  return LABELS[variant] ?? variant;
}

/**
 * A table of metrics with one row per variant of a model, and the baseline loss below.
 *
 * @param baselineLoss loss of the best prediction that ignores the input
 */
export function scoresText(scores: Record<string, Record<string, number>>, baselineLoss: number): string {
  const metrics = Object.keys(Object.values(scores)[0] ?? {});
  const rows = Object.entries(scores).map(([variant, values]) => [
    variantLabel(variant),
    ...metrics.map((metric) => metricText(metric, values[metric]!)),
  ]);
  // The first metric of a task is its loss.
  const baseline = metrics.map((metric, i) => (i === 0 ? metricText(metric, baselineLoss) : ''));
  return tableText(['', ...metrics.map(metricLabel)], [...rows, ['baseline', ...baseline]]);
}
