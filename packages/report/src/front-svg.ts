import { dot, text } from '@observablehq/plot';
import { drawing } from './figure.js';
import { FILE_STYLE } from './page-style.js';
import { type FrontPoint, frontPlot, pointText } from './plots/front-plot.js';
import { paretoFront } from './plots/pareto-front.js';
import { svgLegend } from './plots/svg-legend.js';
import type { ReportMetric } from './run.js';

/** A network with a size and a metric. */
export interface SizedNetwork {
  /** short, beside its point */
  label: string;
  /** > 0 */
  bytes: number;
  value: number;
  /** ends of a bar at the point, such as those of its seeds; default: none */
  range?: readonly [low: number, high: number] | undefined;
  /** networks of a kind share a color and a symbol, which a legend names; default: none */
  kind?: string;
  /** whether it runs in integers: others are hollow and never on the front; default true */
  isInteger?: boolean;
  /** whether it was taken, shown by a circle around the point; default false */
  isChosen?: boolean;
}

export interface FrontOptions {
  metric: ReportMetric;
  networks: readonly SizedNetwork[];
  /** what is shown, in words */
  caption: string;
  /** all kinds in order, so that each has its color and symbol in every plot that has the same list; default: those of `networks` */
  kinds?: readonly string[];
  /** lines of text above the plot, such as what the bars are; default: none */
  notes?: readonly string[];
  /** the points with a label: those on the front (default) or all */
  labels?: 'front' | 'all';
}

interface Point extends FrontPoint {
  label: string;
  isChosen: boolean;
}

const WIDTH = 720;
const MARGIN = { left: 56, right: 50 };
/** Texts above the frame begin at the edge of the file. */
const LEFT = MARGIN.left - 4;
const PLOT_HEIGHT = 390;
/** Between legend and frame: the label of the vertical axis. */
const ABOVE = 30;

/**
 * Metric against bytes of many networks as an SVG file: a point for each, a step line that joins those that no other beats in both, and a
 * circle around the one that was taken. The same networks give the same text.
 *
 * @returns null for fewer than two networks with a finite value
 * @example
 * writeFileSync('pareto.svg', frontSvg({ metric, networks, caption: 'Accuracy on validation against bytes' }) ?? '');
 */
export function frontSvg(options: FrontOptions): string | null {
  const { metric, networks, caption, notes = [], labels = 'front' } = options;
  const shown = networks.filter(({ value, bytes }) => Number.isFinite(value) && bytes > 0);
  if (shown.length < 2) return null;
  const used = new Set(shown.flatMap(({ kind }) => kind ?? []));
  const kinds = [...new Set([...(options.kinds ?? []), ...used])];
  const points = shown.map(
    ({ label, bytes, value, range, kind, isInteger = true, isChosen = false }): Point => ({
      ...{ label, bytes, value, range, isInteger, isChosen },
      series: kind === undefined ? null : kinds.indexOf(kind),
    }),
  );
  const front = paretoFront(
    points.filter(({ isInteger }) => isInteger),
    metric,
  );
  const legend = svgLegend({
    entries: kinds.map((label, series) => ({ label, series })).filter(({ label }) => used.has(label)),
    ...{ notes, left: LEFT, width: WIDTH - MARGIN.right, below: ABOVE },
  });
  const {
    marks = [],
    y,
    ...plot
  } = frontPlot({
    ...{ metric, points, front },
    labelled: labels === 'all' ? points : front,
    label: ({ label }) => label,
    isPale: true,
  });
  const svg = drawing({
    ...plot,
    description: `${caption}. On the line: ${front.map((point) => pointText(point, metric)).join('; ')}`,
    width: WIDTH,
    height: PLOT_HEIGHT + legend.height,
    // The label of an axis is at the edge of the file; here it is below the legend.
    y: { ...y, label: null },
    marginTop: legend.height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marks: [
      ...marks,
      dot(
        points.filter(({ isChosen }) => isChosen),
        { x: 'bytes', y: 'value', r: 8, stroke: 'currentColor', strokeWidth: 1.5 },
      ),
      ...legend.marks,
      text([`${y!.label}; ${metric.goal === 'max' ? 'larger' : 'smaller'} is better`], {
        ...{ frameAnchor: 'top-left', textAnchor: 'start', dx: -LEFT, dy: -ABOVE / 2 },
      }),
    ],
  }).text;
  const end = svg.indexOf('>') + 1;
  // HTML needs no namespace, a file does.
  const begin = svg.slice(0, end).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${begin}<style>${FILE_STYLE}</style>${svg.slice(end)}\n`;
}
