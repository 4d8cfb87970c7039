import { dot, type Markish, text } from '@observablehq/plot';
import { seriesMark } from './front-plot.js';
import { CHARACTER } from './place-labels.js';

export interface SvgLegend {
  entries: readonly { label: string; series: number }[];
  /** lines of text below the entries */
  notes: readonly string[];
  /** pixels from the frame to the left where lines begin */
  left: number;
  /** of a line in pixels */
  width: number;
  /** pixels between the last line and the frame */
  below: number;
}

/** Pixels. */
const SYMBOL = 14;
const GAP = 18;
const LINE = 17;

/**
 * A legend inside of a plot, for files that are images: above the frame, entries beside each other as far as they fit, then one line for each
 * note.
 *
 * @returns marks, and the height that they need above the frame
 */
export function svgLegend({ entries, notes, left, width, below }: SvgLegend): { marks: Markish[]; height: number } {
  let [x, line] = [0, 0];
  const placed = entries.map(({ label, series }) => {
    const own = SYMBOL + CHARACTER * label.length;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const place = { label, series, x, line };
    x += own + GAP;
    return place;
  });
  const lines = (entries.length > 0 ? line + 1 : 0) + notes.length;
  const at = (dx: number, line: number) => ({
    frameAnchor: 'top-left' as const,
    dx: dx - left,
    dy: -below - LINE * (lines - line - 0.5),
  });
  const aligned = { textAnchor: 'start', lineAnchor: 'middle' } as const;
  return {
    height: below + LINE * lines,
    marks: [
      ...placed.flatMap(({ label, series, x, line }) => {
        const { color, symbol } = seriesMark(series);
        return [
          dot([0], { ...at(x + 5, line), symbol, r: 4, stroke: color, fill: color, fillOpacity: 0.85 }),
          text([label], { ...at(x + SYMBOL, line), ...aligned }),
        ];
      }),
      ...notes.map((note, i) => text([note], { ...at(0, lines - notes.length + i), ...aligned, fillOpacity: 0.75 })),
    ],
  };
}
