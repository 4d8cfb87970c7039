import { dot, lineY, link, ruleY } from '@observablehq/plot';
import { figure, seriesColor, seriesDash } from '../figure.js';
import type { Markup } from '../html.js';
import type { PredictedValues } from '../run.js';
import { thin } from '../thin.js';

const MOST_POINTS = 200;

/** Predicted against true values, and the error over time if there are answers at several steps. */
export function valueFigures({ outputs, sample, rootMeanSquares }: PredictedValues, variant: string): Markup[] {
  const all = sample.flatMap(({ truth, prediction }) => [truth, prediction]).filter(Number.isFinite);
  const ends = { low: Math.min(...all), high: Math.max(...all) };
  const steps = rootMeanSquares.map((error, step) => ({ step, error }));
  return [
    figure({
      caption: `Predicted against true values, ${variant}; on the line they are equal`,
      legend: outputs.map((label, series) => ({ label, series })),
      height: 300,
      x: { label: 'true', nice: true },
      y: { label: 'predicted', grid: true, nice: true },
      marks: [
        link([ends], { x1: 'low', y1: 'low', x2: 'high', y2: 'high', strokeOpacity: 0.5 }),
        ...outputs.map((_, series) =>
          dot(
            sample.filter(({ output }) => output === series),
            { x: 'truth', y: 'prediction', r: 2, stroke: seriesColor(series), strokeDasharray: seriesDash(series) },
          ),
        ),
      ],
    }),
    ...(steps.length < 2
      ? []
      : [
          figure({
            caption: `Error over time, ${variant}: root of the mean square at every step`,
            x: { label: 'time step' },
            y: { label: 'error', grid: true },
            marks: [
              ruleY([0]),
              lineY(
                thin(steps, MOST_POINTS, ({ error }) => error),
                { x: 'step', y: 'error', stroke: seriesColor(1) },
              ),
            ],
          }),
        ]),
  ];
}
