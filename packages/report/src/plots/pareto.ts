import { figure } from '../figure.js';
import type { Markup } from '../html.js';
import { metricLabel } from '../number-text.js';
import type { ReportRun } from '../run.js';
import { type FrontPoint, frontPlot, pointText } from './front-plot.js';
import { paretoFront } from './pareto-front.js';

/** A variant of a network with a size and a metric. */
interface SizedScore extends FrontPoint {
  label: string;
  short: string;
}

/**
 * The primary metric against bytes for the variants of all runs. A line joins those that no other beats in both.
 *
 * @returns null with fewer than two variants of known size
 */
export function paretoFigure(runs: readonly ReportRun[]): Markup | null {
  const metric = runs[0]?.metrics[0];
  if (!metric) return null;
  const names = [...new Set(runs.map(({ name }) => name))];
  const points = runs.flatMap((run) =>
    run.scores.flatMap(({ variant, metrics, bytes }): SizedScore[] => {
      const value = metrics[metric.name];
      if (bytes === null || typeof value !== 'number' || !Number.isFinite(value)) return [];
      const label = `${run.label}, ${variant}`;
      const short = run.name;
      return [{ label, short, series: names.indexOf(short), isInteger: /integer/.test(variant), bytes, value }];
    }),
  );
  if (points.length < 2) return null;
  const front = paretoFront(points, metric);
  const caption = `Test ${metricLabel(metric.name)} against bytes: filled points are integer models, open ones float32 parameters; the line joins those that no other beats in both`;
  return figure({
    ...frontPlot({ metric, points, front, labelled: labelled(front), label: ({ short }) => short }),
    caption,
    description: `${caption}. On the line: ${front.map((point) => pointText(point, metric)).join('; ')}`,
    legend: names.map((label, series) => ({ label, series })),
    height: 300,
  });
}

/** One label per name: the last of it on the front. */
function labelled(front: readonly SizedScore[]): SizedScore[] {
  return front.filter((point, i) => front.findLastIndex(({ short }) => short === point.short) === i);
}
