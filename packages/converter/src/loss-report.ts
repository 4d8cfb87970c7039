import { type IntegerSpec, type IntModel, type QuantizationReport, quantizationReport } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { sequencesOf } from './sequence-rows.js';

/** Sequences on which integers and floating point are run side by side: shares and noise hardly differ from one to the next. */
const REPORT_SEQUENCES = 8;

/**
 * Where an integer model loses what, step by step, on some test sequences.
 *
 * @throws what the signal aborts with, between two sequences
 */
export function lossReport(
  spec: IntegerSpec,
  model: IntModel,
  task: Task,
  signal?: AbortSignal,
): Promise<QuantizationReport> {
  return quantizationReport(spec, model, sequencesOf(task, 'test', REPORT_SEQUENCES), { signal });
}

/** Fraction of all states that lie at an end of their range. */
export function saturationOf({ layers }: QuantizationReport, model: IntModel): number {
  const units = model.layers.reduce((total, layer) => total + layer.units, 0);
  return layers.reduce((sum, { saturation }, l) => sum + saturation * (model.layers[l]!.units / units), 0);
}
