import {
  type IntegerSpec,
  type IntModel,
  type QuantizationReport,
  quantizationReport,
  type WatchableOptions,
} from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { sequencesOf } from './sequence-rows.js';

/** A few sequences are enough: saturation and noise hardly vary between sequences. */
const REPORT_SEQUENCES = 8;

/**
 * Saturation and quantization noise of an integer model on a few test sequences, per layer and time step.
 *
 * @throws the reason of the aborted signal, between two sequences
 */
export function reportQuantization(
  spec: IntegerSpec,
  model: IntModel,
  task: Task,
  options: WatchableOptions = {},
): Promise<QuantizationReport> {
  return quantizationReport(spec, model, sequencesOf(task, 'test', REPORT_SEQUENCES), options);
}

/** Fraction of all states that are at a limit of their range. */
export function saturationOf({ layers }: QuantizationReport, model: IntModel): number {
  const units = model.layers.reduce((total, layer) => total + layer.units, 0);
  return layers.reduce((sum, { saturation }, l) => sum + saturation * (model.layers[l]!.units / units), 0);
}
