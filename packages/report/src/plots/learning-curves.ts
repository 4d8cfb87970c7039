import { areaY, lineY, ruleY } from '@observablehq/plot';
import { figure, type LegendEntry, seriesColor, seriesDash } from '../figure.js';
import type { Markup } from '../html.js';
import { isWide, logValueAxis } from '../log-axis.js';
import { metricLabel } from '../number-text.js';
import type { LearningPoint, ReportRun } from '../run.js';
import { type BandPoint, seedsBand } from '../seeds-band.js';
import { thin } from '../thin.js';

const MOST_POINTS = 200;

/** One value of the evaluations of a run. */
type Quantity = (point: LearningPoint) => number | null | undefined;

/**
 * Curves of training loss, validation metrics and learning rate over the steps, one line per name of runs: the mean over its seeds, with
 * their range as a band.
 *
 * @returns no figures if no run has evaluations
 */
export function learningCurves(runs: readonly ReportRun[]): Markup[] {
  const trained = runs.filter(({ learning }) => learning.length > 0);
  const metrics = new Map(trained.flatMap((run) => run.metrics.map((metric) => [metric.name, metric] as const)));
  const baseline = trained.find(({ baselineLoss }) => baselineLoss !== null)?.baselineLoss ?? null;
  return [
    curves(trained, ({ loss }) => loss, {
      caption: `Training loss${baseline === null ? '' : '; the thin line is the loss of the best prediction that ignores the input'}`,
      label: 'loss',
      baseline,
    }),
    ...[...metrics.values()].map(({ name, fraction }) =>
      curves(trained, ({ validation }) => validation[name], {
        caption: `Validation: ${metricLabel(name)}`,
        label: metricLabel(name),
        fraction,
      }),
    ),
    curves(trained, ({ rate }) => rate, {
      caption: 'Learning rate, relative to that of the optimizer',
      label: 'rate',
      linear: true,
    }),
  ].flatMap((drawn) => drawn ?? []);
}

/** Curves of one quantity; null if no run has values of it. */
function curves(
  runs: readonly ReportRun[],
  quantity: Quantity,
  {
    caption,
    label,
    fraction = false,
    linear = false,
    baseline = null,
  }: { caption: string; label: string; fraction?: boolean; linear?: boolean; baseline?: number | null },
): Markup | null {
  const names = [...new Set(runs.map(({ name }) => name))];
  const bands = names.map((name) => {
    const seeds = runs.filter((run) => run.name === name);
    const own = seeds.map(({ learning }) => learning.map((point) => ({ step: point.step, value: quantity(point) })));
    return { name, seeds: seeds.length, points: thin(seedsBand(own), MOST_POINTS, ({ mean }) => mean) };
  });
  const all = bands.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const isLogarithmic = !fraction && !linear && isWide(all.flatMap(({ low, high }) => [low, high]));
  // One line has no legend.
  const [only] = bands.length === 1 ? bands : [];
  const shown = only && only.seeds > 1 ? `${caption}; ${only.name}, mean and range of ${only.seeds} seeds` : caption;
  const legend: LegendEntry[] = bands.map(({ name, seeds }, series) => ({
    label: seeds === 1 ? name : `${name}, mean and range of ${seeds} seeds`,
    series,
  }));
  return figure({
    caption: shown,
    legend,
    description: `${shown}. ${bands.map(({ name, points }) => lastText(name, points)).join('; ')}`,
    x: { label: 'step' },
    y: {
      label: isLogarithmic ? `${label}, logarithmic` : label,
      grid: !isLogarithmic,
      ...(fraction && { tickFormat: '.0%' }),
      ...(isLogarithmic && { type: 'log' as const }),
    },
    marks: [
      ...(isLogarithmic ? logValueAxis(all.flatMap(({ low, high }) => [low, high])) : []),
      ...(baseline !== null && (!isLogarithmic || baseline > 0) ? [ruleY([baseline], { strokeOpacity: 0.6 })] : []),
      ...bands.flatMap(({ points, seeds }, series) => [
        ...(seeds > 1
          ? [areaY(points, { x: 'step', y1: 'low', y2: 'high', fill: seriesColor(series), fillOpacity: 0.2 })]
          : []),
        lineY(points, {
          x: 'step',
          y: 'mean',
          stroke: seriesColor(series),
          strokeDasharray: seriesDash(series),
          ...(points.length === 1 && { marker: 'circle' as const }),
        }),
      ]),
    ],
  });
}

function lastText(name: string, points: readonly BandPoint[]): string {
  const last = points.at(-1);
  return last ? `${name} ends at ${Number(last.mean.toPrecision(4))} at step ${last.step}` : `${name} has none`;
}
