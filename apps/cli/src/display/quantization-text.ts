import type { QuantizationReport, SignalToNoise, StateReport } from '@qornn/int-runtime';
import { percent } from './number-format.js';
import { sparkline } from './sparkline.js';
import { tableText } from './table.js';

/** Top of the signal-to-noise curve; the bottom is 0 dB, equal signal and noise. */
const TOP_DECIBELS = 60;
const CURVE_WIDTH = 40;

/** Saturation and signal to noise of each layer, with a curve over time. */
export function quantizationText({ layers, logits, timeSteps, sequences }: QuantizationReport): string {
  const decibelCells = ({ overall, steps }: SignalToNoise) => [overall, steps[0]!, steps.at(-1)!].map(decibelText);
  const of = (what: string, l: number) => (layers.length === 1 ? what : `${what} of layer ${l}`);
  const name = (l: number) => of('states', l);
  const stateRow = (what: string, { saturation, worstUnit, unusedRange, signalToNoise }: StateReport) => [
    what,
    percent(saturation),
    `${percent(worstUnit.saturation)} (${worstUnit.unit})`,
    percent(unusedRange),
    ...decibelCells(signalToNoise),
  ];
  const rows = layers.flatMap(({ cells, gates, ...states }, l) => [
    stateRow(name(l), states),
    ...(cells ? [stateRow(of('cell states', l), cells)] : []),
    ...(gates ? [[of('gates', l), percent(gates.saturation), '', '', '', '', '']] : []),
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
      ['integers vs floating point', 'saturated', 'worst unit', 'unused range', 'signal/noise', 'first', 'last step'],
      [...rows, ['logits', '', '', '', ...decibelCells(logits)]],
    ),
    ...curves,
    ...clipped,
    `(${sequences} test sequences)`,
  ].join('\n');
}

/** @example decibelText(38.24) // '38.2 dB' */
export function decibelText(decibels: number): string {
  if (Number.isFinite(decibels)) return `${decibels.toFixed(1)} dB`;
  return decibels > 0 ? 'no noise' : 'no signal';
}
