import { dot, lineY, ruleX } from '@observablehq/plot';
import { drawing } from './figure.js';
import { bytesAxis } from './log-axis.js';
import { bytesText, metricLabel, metricText } from './number-text.js';
import { paretoFront } from './plots/pareto.js';
import { pointLabels } from './plots/point-labels.js';
import type { ReportMetric } from './run.js';

/** A network with a size and a metric. */
export interface SizedNetwork {
  /** short, for the points on the front */
  label: string;
  bytes: number;
  value: number;
  /** standard error of the value */
  error: number;
  /** whether it was taken */
  isChosen: boolean;
}

export interface FrontOptions {
  metric: ReportMetric;
  networks: readonly SizedNetwork[];
  /** what is shown, in words */
  caption: string;
}

/** Colors of a file of its own, in light and dark. */
const STYLE =
  'svg{color:#1b1f24;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e6e9ec;background:#14171b}}';

/**
 * Metric against bytes of many networks as an SVG file: a point with its standard error for each, a line that joins those that no other beats in both, and a
 * circle around the one that was taken.
 *
 * @returns null for fewer than two networks with a finite value
 * @example
 * writeFileSync('pareto.svg', frontSvg({ metric, networks, caption: 'Accuracy on validation against bytes' }) ?? '');
 */
export function frontSvg({ metric, networks, caption }: FrontOptions): string | null {
  const points = networks.filter(({ value, bytes }) => Number.isFinite(value) && bytes > 0);
  if (points.length < 2) return null;
  const front = paretoFront(points, metric);
  const isOnFront = (point: SizedNetwork) => front.includes(point);
  const told = front.map((p) => `${p.label}: ${metricText(p.value, metric)} with ${bytesText(p.bytes)}`).join('; ');
  const svg = drawing({
    description: `${caption}. On the line: ${told}`,
    width: 720,
    height: 420,
    inset: 16,
    marginTop: 30,
    marginRight: 60,
    x: { label: 'bytes, logarithmic', type: 'log' },
    y: { label: metricLabel(metric.name), grid: true, nice: true, ...(metric.fraction && { tickFormat: '~%' }) },
    marks: [
      ...bytesAxis(points.map(({ bytes }) => bytes)),
      ruleX(points, {
        x: 'bytes',
        y1: ({ value, error }: SizedNetwork) => value - error,
        y2: ({ value, error }: SizedNetwork) => (metric.fraction ? Math.min(1, value + error) : value + error),
        strokeOpacity: 0.25,
      }),
      lineY(front, { x: 'bytes', y: 'value', strokeOpacity: 0.5, curve: 'step-after' }),
      dot(points, {
        x: 'bytes',
        y: 'value',
        r: 3.5,
        fill: 'currentColor',
        fillOpacity: (point: SizedNetwork) => (isOnFront(point) ? 1 : 0.35),
      }),
      dot(
        points.filter(({ isChosen }) => isChosen),
        { x: 'bytes', y: 'value', r: 8, stroke: 'currentColor', strokeWidth: 1.5 },
      ),
      ...pointLabels(front, ({ label }) => label, points),
    ],
  }).text;
  const end = svg.indexOf('>') + 1;
  // HTML needs no namespace, a file does.
  const begin = svg.slice(0, end).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${begin}<style>${STYLE}</style>${svg.slice(end)}\n`;
}
