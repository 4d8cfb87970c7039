import type { QuantizationReport, SignalToNoise } from '@qornn/int-runtime';
import { percent } from './number-format.js';
import { sparkline } from './sparkline.js';
import { tableText } from './table.js';

/** What the top of a curve of signal to noise stands for; 0 dB, as much noise as signal, is its bottom. */
const TOP_DECIBELS = 60;
const CURVE_WIDTH = 40;

/** Where an integer network loses what, layer by layer, and how its noise grows in time. */
export function quantizationText({ layers, logits, timeSteps, sequences }: QuantizationReport): string {
  const decibelCells = ({ overall, steps }: SignalToNoise) => [overall, steps[0]!, steps.at(-1)!].map(decibelText);
  const name = (l: number) => (layers.length === 1 ? 'states' : `states of layer ${l}`);
  const rows = layers.map(({ saturation, worstUnit, unusedRange, signalToNoise }, l) => [
    name(l),
    percent(saturation),
    `${percent(worstUnit.saturation)} (${worstUnit.unit})`,
    percent(unusedRange),
    ...decibelCells(signalToNoise),
  ]);
  const curves = layers.map(({ signalToNoise: { steps } }, l) => {
    const curve = sparkline(
      steps.map((decibels) => (decibels === Number.POSITIVE_INFINITY ? 1 : decibels / TOP_DECIBELS)),
      CURVE_WIDTH,
    );
    return `${name(l)}, signal to noise over ${timeSteps} time steps, 0 to ${TOP_DECIBELS} dB: ${curve}`;
  });
  const clipped = layers.flatMap(({ clippedBiases }, l) =>
    clippedBiases === 0 ? [] : [`layer ${l}: ${clippedBiases} biases or thresholds are clipped by their bits`],
  );
  return [
    tableText(
      [
        'integers beside floating point',
        'at an end',
        'worst unit',
        'range unused',
        'signal/noise',
        'first',
        'last step',
      ],
      [...rows, ['logits', '', '', '', ...decibelCells(logits)]],
    ),
    ...curves,
    ...clipped,
    `(${sequences} unseen sequences)`,
  ].join('\n');
}

/** @example decibelText(38.24) // '38.2 dB' */
export function decibelText(decibels: number): string {
  if (Number.isFinite(decibels)) return `${decibels.toFixed(1)} dB`;
  return decibels > 0 ? 'no noise' : 'no signal';
}
