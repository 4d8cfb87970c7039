import { lineY, ruleY } from '@observablehq/plot';
import { figure, seriesColor } from '../figure.js';
import type { Markup } from '../html.js';
import type { LearningPoint, ReportSpectrum, SpectrumExtremes } from '../run.js';
import { thin } from '../thin.js';

const MOST_POINTS = 200;

/** Singular values (solid) and eigenvalue moduli (dashed) of recurrent weights, each in descending order. */
export function spectraFigure(spectra: readonly ReportSpectrum[]): Markup | null {
  const lines = spectra.flatMap(({ name, singularValues, eigenvalueModuli }, series) => [
    { label: `${name}: singular values`, values: singularValues, series, dashed: false },
    { label: `${name}: eigenvalue moduli`, values: eigenvalueModuli, series, dashed: true },
  ]);
  if (lines.length === 0) return null;
  const extremes = lines.map(
    ({ label, values }) => `${label} from ${short(values[values.length - 1])} to ${short(values[0])}`,
  );
  return figure({
    caption:
      'Singular values and eigenvalue moduli of the recurrent weights, in descending order; an orthogonal weight has only 1',
    description: `Singular values and eigenvalue moduli of the recurrent weights. ${extremes.join('; ')}`,
    legend: lines.map(({ label, series, dashed }) => ({ label, series, dashed })),
    x: { label: 'rank, in percent of the units', percent: true, domain: [0, 100] },
    y: { label: 'value', grid: true, nice: true },
    marks: [
      ruleY([1], { strokeOpacity: 0.5 }),
      ...lines.map(({ values, series, dashed }) =>
        lineY(ranked(values), {
          x: 'rank',
          y: 'value',
          stroke: seriesColor(series),
          strokeDasharray: dashed ? '4 3' : undefined,
        }),
      ),
    ],
  });
}

/** Extreme singular values and eigenvalue moduli at every evaluation; null without a history. */
export function spectraOverTraining(learning: readonly LearningPoint[]): Markup | null {
  const layers = [...new Set(learning.flatMap(({ spectra }) => Object.keys(spectra ?? {})))];
  const lines = layers.flatMap((layer, l) =>
    (['singularValues', 'eigenvalueModuli'] as const).map((kind, k) => {
      const points = learning.flatMap(({ step, spectra }) => {
        const own: SpectrumExtremes | undefined = spectra?.[layer];
        return own ? [{ step, ...own[kind] }] : [];
      });
      const label = `${layer}: ${kind === 'singularValues' ? 'singular values' : 'eigenvalue moduli'}`;
      return { label, points: thin(points, MOST_POINTS, ({ largest }) => largest), series: 2 * l + k };
    }),
  );
  if (lines.length === 0) return null;
  return figure({
    caption: 'Smallest and largest singular value and eigenvalue modulus of the recurrent weights during training',
    legend: lines.map(({ label, series }) => ({ label, series })),
    x: { label: 'step' },
    y: { label: 'value', grid: true, nice: true },
    marks: [
      ruleY([1], { strokeOpacity: 0.5 }),
      ...lines.flatMap(({ points, series }) =>
        (['smallest', 'largest'] as const).map((y) => lineY(points, { x: 'step', y, stroke: seriesColor(series) })),
      ),
    ],
  });
}

function ranked(values: ArrayLike<number>): { rank: number; value: number }[] {
  const points = Array.from(values, (value, i) => ({ rank: values.length < 2 ? 0 : i / (values.length - 1), value }));
  return thin(points, MOST_POINTS, ({ value }) => value);
}

function short(value: number | undefined): string {
  return value === undefined ? 'none' : String(Number(value.toPrecision(4)));
}
