import { dot, lineY, type Markish, type PlotOptions, ruleX } from '@observablehq/plot';
import { seriesColor } from '../figure.js';
import { bytesAxis, isWide, logValueAxis, padded } from '../log-axis.js';
import { bytesText, metricLabel, metricText } from '../number-text.js';
import type { ReportMetric } from '../run.js';
import { pointLabels } from './point-labels.js';

/** A network as a point: a size and a metric. */
export interface FrontPoint {
  bytes: number;
  value: number;
  /** ends of its bar; absent for none */
  range?: readonly [low: number, high: number] | undefined;
  /** index of its color and symbol; null for the color of texts */
  series: number | null;
  /** filled; parameters in floating point are hollow */
  isInteger: boolean;
  /** shown by browsers over the point */
  title?: string;
}

export interface FrontPlotOptions<T extends FrontPoint> {
  metric: ReportMetric;
  points: readonly T[];
  /** those of `points` that the line joins, by bytes */
  front: readonly T[];
  /** the points with a label */
  labelled: readonly T[];
  label: (point: T) => string;
  /** whether points off the line are pale */
  isPale?: boolean;
}

/** One for each color; neighbours are easy to tell apart. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'wye', 'hexagon', 'cross'] as const;

/** Color and symbol of a series, of legends too. */
export function seriesMark(series: number | null) {
  const color = series === null ? 'currentColor' : seriesColor(series);
  return { color, symbol: SYMBOLS[(series ?? 0) % SYMBOLS.length]! };
}

/**
 * Metric against bytes, on a logarithmic axis: the one drawing of reports, searches and results. A step line joins the networks of the front,
 * so that its height is the best metric for so many bytes or fewer.
 */
export function frontPlot<T extends FrontPoint>(options: FrontPlotOptions<T>): PlotOptions {
  const { metric, points, front, labelled, label, isPale = false } = options;
  const values = points.flatMap(({ value, range = [] }) => [value, ...range]);
  const isLogarithmic = !metric.fraction && isWide(values);
  const bytes = padded(points.map((point) => point.bytes));
  const name = metricLabel(metric.name);
  return {
    inset: 16,
    marginTop: 30,
    marginRight: 50,
    x: { label: 'bytes, logarithmic', type: 'log', domain: bytes },
    y: {
      label: isLogarithmic ? `${name}, logarithmic` : name,
      grid: !isLogarithmic,
      ...(isLogarithmic ? { type: 'log' } : { nice: true }),
      ...(metric.fraction && { tickFormat: '~%' }),
    },
    marks: [
      ...bytesAxis(bytes),
      ...(isLogarithmic ? logValueAxis(values) : []),
      lineY(toEdge(front, bytes[1]), { x: 'bytes', y: 'value', strokeOpacity: 0.5, curve: 'step-after' }),
      ...seriesOf(points).flatMap((series) =>
        dots(
          points.filter((p) => p.series === series),
          front,
          isPale,
        ),
      ),
      ...pointLabels(labelled, label, points),
    ],
  };
}

/** The last one is the best of all, so its value goes on to the right. */
function toEdge(front: readonly FrontPoint[], bytes: number): Pick<FrontPoint, 'bytes' | 'value'>[] {
  const last = front.at(-1);
  return last ? [...front, { bytes, value: last.value }] : [];
}

/** The points of one series with their bars. */
function dots<T extends FrontPoint>(points: readonly T[], front: readonly T[], isPale: boolean): Markish[] {
  const { color, symbol } = seriesMark(points[0]!.series);
  return [
    ruleX(
      points.filter(({ range }) => range),
      {
        x: 'bytes',
        y1: ({ range }: T) => range![0],
        y2: ({ range }: T) => range![1],
        stroke: color,
        strokeOpacity: 0.45,
      },
    ),
    dot(points, {
      ...{ x: 'bytes', y: 'value', r: 4, symbol },
      stroke: color,
      fill: color,
      fillOpacity: (point: T) => (!point.isInteger ? 0 : !isPale || front.includes(point) ? 0.85 : 0.3),
      ...(points.some(({ title }) => title !== undefined) && { title: ({ title }: T) => title }),
    }),
  ];
}

function seriesOf(points: readonly FrontPoint[]): (number | null)[] {
  return [...new Set(points.map(({ series }) => series))];
}

/** @example pointText(point, metric) // 'ptb: 1.956 with 55,724 B' */
export function pointText(
  { label, bytes, value }: { label: string; bytes: number; value: number },
  metric: ReportMetric,
): string {
  return `${label}: ${metricText(value, metric)} with ${bytesText(bytes)}`;
}
