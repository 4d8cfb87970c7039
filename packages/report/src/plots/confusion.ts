import { cell, text } from '@observablehq/plot';
import { figure, seriesColor } from '../figure.js';
import type { Markup } from '../html.js';
import type { Confusion } from '../run.js';
import { tableMarkup } from '../table.js';

/** More classes than these are listed, not drawn. */
const MOST_CLASSES = 12;
const MOST_PAIRS = 15;
const LABEL_LENGTH = 14;

/** A confusion matrix, or a table of the most frequent confusions of many classes. */
export function confusionMarkup(confusion: Confusion, variant: string): Markup {
  return confusion.labels.length <= MOST_CLASSES ? matrixFigure(confusion, variant) : pairsTable(confusion, variant);
}

function matrixFigure({ labels, counts }: Confusion, variant: string): Markup {
  const size = Math.max(26, Math.min(44, 440 / labels.length));
  const names = labels.map(
    (label, i) => (label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH - 1)}…` : label) || `class ${i}`,
  );
  const longest = Math.max(...names.map(({ length }) => length));
  const cells = counts.flatMap((row, truth) => {
    const total = row.reduce((sum, n) => sum + n, 0);
    return row.flatMap((n, predicted) => (n === 0 ? [] : [{ truth, predicted, n, part: n / total }]));
  });
  const margin = 30 + 6.5 * longest;
  const name = (i: number) => names[i] ?? 'none';
  const domain = labels.map((_, i) => i);
  const unpredicted = cells.some(({ predicted }) => predicted >= labels.length);
  const columns = unpredicted ? [...domain, labels.length] : domain;
  return figure({
    caption: `Confusion matrix, ${variant}: rows are true classes, columns predicted ones; darker cells are a larger part of their row`,
    description: `Confusion matrix of ${labels.length} classes, ${variant}; the measures of each class are in a table`,
    width: margin + 20 + size * columns.length,
    height: margin + 20 + size * labels.length,
    marginLeft: margin,
    marginTop: margin,
    marginBottom: 10,
    x: { label: 'predicted', axis: 'top', domain: columns, tickFormat: name, tickRotate: longest > 3 ? -45 : 0 },
    y: { label: 'true', domain, tickFormat: name },
    marks: [
      cell(cells, {
        x: 'predicted',
        y: 'truth',
        inset: 0.5,
        fill: (d: { truth: number; predicted: number }) => seriesColor(d.truth === d.predicted ? 0 : 1),
        fillOpacity: (d: { part: number }) => Number((0.06 + 0.4 * d.part).toFixed(2)),
      }),
      text(cells, { x: 'predicted', y: 'truth', text: 'n', fill: 'currentColor' }),
    ],
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  });
}

function pairsTable({ labels, counts }: Confusion, variant: string): Markup {
  const pairs = counts
    .flatMap((row, truth) => {
      const total = row.reduce((sum, n) => sum + n, 0);
      return row.flatMap((n, predicted) =>
        n === 0 || truth === predicted ? [] : [{ truth, predicted, n, part: n / total }],
      );
    })
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_PAIRS);
  return tableMarkup(`Most frequent of the confusions of ${labels.length} classes, ${variant}`, {
    head: ['true class', 'predicted', 'times', 'of the class'],
    rows: pairs.map(({ truth, predicted, n, part }) => [
      labels[truth]!,
      labels[predicted] ?? 'none',
      String(n),
      `${(100 * part).toFixed(1)} %`,
    ]),
  });
}
