import { dot, lineY } from '@observablehq/plot';
import { figure, seriesColor } from '../figure.js';
import type { Markup } from '../html.js';
import { bytesAxis } from '../log-axis.js';
import { bytesText, metricLabel, metricText } from '../number-text.js';
import type { ReportMetric, ReportRun } from '../run.js';
import { pointLabels } from './point-labels.js';

/** A variant of a network with a size and a metric. */
interface SizedScore {
  label: string;
  short: string;
  series: number;
  isInteger: boolean;
  bytes: number;
  value: number;
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
      return [
        { label, short: run.name, series: names.indexOf(run.name), isInteger: /integer/.test(variant), bytes, value },
      ];
    }),
  );
  if (points.length < 2) return null;
  const front = paretoFront(points, metric);
  const caption = `Test ${metricLabel(metric.name)} against bytes: filled points are integer models, open ones float32 parameters; the line joins those that no other beats in both`;
  return figure({
    caption,
    description: `${caption}. On the line: ${front.map((p) => `${p.label}: ${metricText(p.value, metric)} with ${bytesText(p.bytes)}`).join('; ')}`,
    legend: names.map((label, series) => ({ label, series })),
    height: 300,
    inset: 14,
    marginTop: 26,
    marginRight: 50,
    x: { label: 'bytes, logarithmic', type: 'log' },
    y: { label: metricLabel(metric.name), grid: true, nice: true, ...(metric.fraction && { tickFormat: '~%' }) },
    marks: [
      ...bytesAxis(points.map(({ bytes }) => bytes)),
      lineY(front, { x: 'bytes', y: 'value', strokeOpacity: 0.4, curve: 'step-after' }),
      ...names.map((_, series) =>
        dot(
          points.filter((p) => p.series === series),
          {
            x: 'bytes',
            y: 'value',
            stroke: seriesColor(series),
            fill: seriesColor(series),
            fillOpacity: ({ isInteger }: SizedScore) => (isInteger ? 0.8 : 0),
            r: 4,
            title: (p: SizedScore) => `${p.label}\n${metricText(p.value, metric)}, ${bytesText(p.bytes)}`,
          },
        ),
      ),
      ...pointLabels(labelled(front), ({ short }) => short, points),
    ],
  });
}

/** The variants that no other beats in bytes and metric, by bytes. */
export function paretoFront<T extends { bytes: number; value: number }>(
  points: readonly T[],
  { goal }: Pick<ReportMetric, 'goal'>,
): T[] {
  const sign = goal === 'max' ? 1 : -1;
  const front: T[] = [];
  for (const point of [...points].sort((a, b) => a.bytes - b.bytes || sign * (b.value - a.value))) {
    const best = front.at(-1);
    if (!best || sign * point.value > sign * best.value) front.push(point);
  }
  return front;
}

/** One label per name: the last of it on the front. */
function labelled(front: readonly SizedScore[]): SizedScore[] {
  return front.filter((point, i) => front.findLastIndex(({ short }) => short === point.short) === i);
}
