import { areaY, lineY, ruleY } from '@observablehq/plot';
import { figure, SMALL_WIDTH, seriesColor, seriesDash } from '../figure.js';
import type { Markup } from '../html.js';
import type { ReportNoise, ReportStates } from '../run.js';
import { thin } from '../thin.js';

const MOST_POINTS = 200;

/** Where the states of a layer lie in their range, and how many are at its limits over time. */
export function stateFigures({ name, bits, sequences, range, histogram, saturation }: ReportStates): Markup[] {
  const total = Array.from(histogram).reduce((sum, count) => sum + count, 0);
  const parts = Array.from(histogram, (count, i) => ({ at: -1 + (2 * i + 1) / histogram.length, part: count / total }));
  const steps = Array.from(saturation, (part, step) => ({ step, part }));
  const mean = steps.reduce((sum, { part }) => sum + part, 0) / steps.length;
  return [
    figure({
      caption: `${name}: states of ${bits} bits in their range, which ends at ${rangeText(range)}; on ${sequences} test sequences`,
      width: SMALL_WIDTH,
      height: 160,
      x: { label: 'code, relative to the largest', domain: [-1, 1] },
      y: { label: 'part of all', grid: true, tickFormat: '~%', ticks: 4 },
      marks: [areaY(parts, { x: 'at', y: 'part', curve: 'step', fill: seriesColor(0), fillOpacity: 0.75 }), ruleY([0])],
    }),
    figure({
      caption: `${name}: saturated states at every time step, ${(100 * mean).toFixed(3)} % of all`,
      width: SMALL_WIDTH,
      height: 160,
      x: { label: 'time step' },
      y: { label: 'part of the units', grid: true, tickFormat: '~%', ticks: 4, domain: [0, top(steps)] },
      marks: [
        ruleY([0]),
        lineY(
          thin(steps, MOST_POINTS, ({ part }) => part),
          { x: 'step', y: 'part', stroke: seriesColor(1) },
        ),
      ],
    }),
  ];
}

/** Signal to noise over time; null if nothing was measured. */
export function noiseFigure(noise: readonly ReportNoise[]): Markup | null {
  const lines = noise.map(({ name, decibels }) => {
    const points = decibels.flatMap((value, step) => (value === null ? [] : [{ step, value }]));
    return { name, points: thin(points, MOST_POINTS, ({ value }) => value) };
  });
  if (lines.every(({ points }) => points.length === 0)) return null;
  return figure({
    caption:
      'Signal to noise of integers against floating point over time; at 0 dB the error is as large as the signal',
    legend: lines.map(({ name }, series) => ({ label: name, series })),
    x: { label: 'time step' },
    y: { label: 'decibels', grid: true },
    marks: [
      ruleY([0], { strokeOpacity: 0.5 }),
      ...lines.map(({ points }, series) =>
        lineY(points, {
          x: 'step',
          y: 'value',
          stroke: seriesColor(series),
          strokeDasharray: seriesDash(series),
          ...(points.length === 1 && { marker: 'circle' as const }),
        }),
      ),
    ],
  });
}

function rangeText([narrowest, widest]: ReportStates['range']): string {
  const [low, high] = [narrowest, widest].map((end) => String(Number(end.toPrecision(3))));
  return low === high ? `±${low}` : `±${low} to ±${high}, depending on the unit`;
}

/** At least one percent, so that an empty plot has an axis. */
function top(steps: readonly { part: number }[]): number {
  return steps.reduce((max, { part }) => Math.max(max, part), 0.01);
}
