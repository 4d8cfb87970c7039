import { areaY, rectY, ruleY } from '@observablehq/plot';
import { figure, SMALL_WIDTH, seriesColor } from '../figure.js';
import type { Markup } from '../html.js';
import type { ReportCodes } from '../run.js';

/** Codes of more bits than this are counted in groups of neighbours, and outlined. */
const MOST_BITS = 5;

/** A histogram of the codes of a matrix. */
export function codesFigure({ name, shape, bits, counts, smallest }: ReportCodes): Markup {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const width = 2 ** Math.max(0, bits - MOST_BITS);
  const bars = Array.from({ length: Math.ceil(counts.length / width) }, (_, i) => {
    const from = smallest + i * width - 0.5;
    const group = Array.from(counts).slice(i * width, (i + 1) * width);
    return { from, to: from + width, at: from + width / 2, part: group.reduce((sum, n) => sum + n, 0) / total };
  });
  const style = { fill: seriesColor(0), fillOpacity: 0.75 };
  const mark =
    width === 1
      ? rectY(bars, { x1: 'from', x2: 'to', y: 'part', inset: 0.5, ...style })
      : areaY(bars, { x: 'at', y: 'part', curve: 'step', ...style });
  const zero = (counts[-smallest] ?? 0) / total;
  return figure({
    caption: `${name}: ${shape[0]} × ${shape[1]} codes of ${bits} ${bits === 1 ? 'bit' : 'bits'}, ${(100 * zero).toFixed(1)} % are 0${width === 1 ? '' : `; counted in groups of ${width}`}`,
    width: SMALL_WIDTH,
    height: 160,
    x: { label: 'code', tickFormat: 'd' },
    y: { label: 'part of all', grid: true, tickFormat: '~%', ticks: 4 },
    marks: [mark, ruleY([0])],
  });
}
