import { metricLabel, metricText } from './number-format.js';
import { tableText } from './table.js';

const LABELS: Readonly<Record<string, string>> = {
  latent: 'latent weights',
  quantized: 'quantized weights',
  integer: 'integers only',
};

/**
 * Metrics of the forms of a model, one row a form, and the baseline below its loss.
 *
 * @param baselineLoss loss of the best answer that does not look at the input
 */
export function scoresText(scores: Record<string, Record<string, number>>, baselineLoss: number): string {
  const metrics = Object.keys(Object.values(scores)[0] ?? {});
  const rows = Object.entries(scores).map(([form, values]) => [
    LABELS[form] ?? form,
    ...metrics.map((metric) => metricText(metric, values[metric]!)),
  ]);
  // The first metric of a task is its loss.
  const blind = metrics.map((metric, i) => (i === 0 ? metricText(metric, baselineLoss) : ''));
  return tableText(['', ...metrics.map(metricLabel)], [...rows, ['baseline', ...blind]]);
}
