import { lineY, rectY } from '@observablehq/plot';
import { figure, framed, SMALL_WIDTH, seriesColor, seriesDash } from '../figure.js';
import { html, type Markup } from '../html.js';
import type { WrongExample } from '../run.js';
import { thin } from '../thin.js';

const MOST_POINTS = 150;
/** More spans are as good as everywhere. */
const MOST_SPANS = 60;

/** What the network read before a wrong answer. */
export function exampleFigure(example: WrongExample): Markup {
  const { title, truth, prediction, lines, symbols, unit, notDrawn, wrongSteps = [] } = example;
  if (symbols !== undefined) return symbolsFigure({ ...example, symbols });
  const more = notDrawn === 0 ? '' : `; ${notDrawn} more inputs are not drawn`;
  const spans = wrongSteps.length > MOST_SPANS ? [] : wrongSteps.map(([first, last]) => [first - 0.5, last + 0.5]);
  const shaded = spans.length === 0 ? '' : '; shaded where the answer is wrong';
  const values = lines.flatMap((line) => line.values);
  const [low, high] = [values.reduce((a, b) => Math.min(a, b), 0), values.reduce((a, b) => Math.max(a, b), 0)];
  return figure({
    caption: `${title}: true ${truth}; predicted ${prediction}${more}${shaded}`,
    width: SMALL_WIDTH,
    height: 150,
    legend: lines.map(({ name }, series) => ({ label: name, series })),
    x: { label: 'time step' },
    y: { label: unit, grid: true, ticks: 4 },
    marks: [
      rectY(spans, { x1: '0', x2: '1', y1: low, y2: high, fill: 'currentColor', fillOpacity: 0.12 }),
      ...lines.map(({ values }, series) => {
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
    ],
  });
}

/** Text below text, one character a step. */
function symbolsFigure({ title, truth, prediction, symbols }: WrongExample & { symbols: string }): Markup {
  const rows = [`read       ${symbols}`, `true       ${truth}`, `predicted  ${prediction}`].join('\n');
  return framed(
    560,
    html`<figcaption>${title}</figcaption><pre class="symbols" tabindex="0" role="group" aria-label="${title}">${rows}</pre>`,
  );
}
