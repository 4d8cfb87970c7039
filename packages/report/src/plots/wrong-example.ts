import { lineY } from '@observablehq/plot';
import { figure, seriesColor, seriesDash } from '../figure.js';
import type { Markup } from '../html.js';
import type { WrongExample } from '../run.js';
import { thin } from '../thin.js';

const MOST_POINTS = 150;

/** What the network read before a wrong answer. */
export function exampleFigure({ title, truth, prediction, lines, unit, notDrawn }: WrongExample): Markup {
  const more = notDrawn === 0 ? '' : `; ${notDrawn} more inputs are not drawn`;
  return figure({
    caption: `${title}: true ${truth}, predicted ${prediction}${more}`,
    width: 360,
    height: 150,
    legend: lines.map(({ name }, series) => ({ label: name, series })),
    x: { label: 'time step' },
    y: { label: unit, grid: true, ticks: 4 },
    marks: lines.map(({ values }, series) => {
      const points = values.map((value, step) => ({ step, value }));
      return lineY(
        thin(points, MOST_POINTS, ({ value }) => value),
        {
          x: 'step',
          y: 'value',
          stroke: seriesColor(series),
          strokeDasharray: seriesDash(series),
          strokeWidth: 1,
        },
      );
    }),
  });
}
