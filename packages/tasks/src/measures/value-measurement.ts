import { object } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { TaskError } from '../errors.js';
import { checkOptions } from '../options.js';
import type { Normalization } from '../task.js';
import { answeredSteps } from './answered-steps.js';
import type { Measurement, NaiveForecasts, NaiveMethod, ValueMeasures } from './measures.js';
import { ValueErrors } from './value-errors.js';

/** Options of {@link valueMeasurement}. */
export interface ValueMeasurementOptions {
  /** normalization of the targets, see `Task.outputNormalization`; errors are then in units of the targets, and compared with its means */
  normalization?: Normalization | undefined;
}

/**
 * Measures of a regression: RMSE, MAE and R² of each output, beside forecasts without a model. Keeps sums only. The formulas are at
 * `ValueErrors`.
 *
 * @param labels names of the outputs
 * @throws TaskError when an option is invalid
 * @example
 * const measurement = valueMeasurement(task.labels, { normalization: task.outputNormalization });
 * measurement.add(logits, y, naive?.());
 * const [{ rmse, naive }] = measurement.result().outputs;
 */
export function valueMeasurement(
  labels: readonly string[],
  options: ValueMeasurementOptions = {},
): Measurement<ValueMeasures> {
  const { normalization } = checkOptions<ValueMeasurementOptions>('valueMeasurement', options, {
    normalization: object,
  });
  const outputs = labels.length;
  const errors = labels.map(() => new ValueErrors());

  return {
    add(logits: tf.Tensor, y: tf.Tensor, given: NaiveForecasts = {}) {
      const { batch, steps, at } = answeredSteps('valueMeasurement', logits, y.shape.slice(0, -1), outputs);
      const z = logits.dataSync();
      const values = y.dataSync();
      const naive = Object.entries(given) as [NaiveMethod, Float32Array][];
      for (const [method, forecasts] of naive) requireLength(method, forecasts, values.length);
      // Normalized targets have the mean 0.
      const known = normalization && !given.mean ? { mean: 0 } : {};
      for (let i = 0; i < batch; i++) {
        for (let t = 0; t < steps; t++) {
          for (let o = 0; o < outputs; o++) {
            const k = (i * steps + t) * outputs + o;
            const value = values[k]!;
            if (Number.isNaN(value)) continue;
            const forecasts = Object.fromEntries(naive.map(([method, of]) => [method, of[k]!]));
            errors[o]!.add(z[at(i, t) + o]!, value, { ...known, ...forecasts });
          }
        }
      }
    },
    result: () => ({
      kind: 'values',
      outputs: errors.map((error, o) => error.result(labels[o]!, normalization?.std[o] ?? 1)),
    }),
  };
}

function requireLength(method: string, { length }: Float32Array, wanted: number): void {
  if (length === wanted) return;
  throw new TaskError(`valueMeasurement: naive.${method} has ${length} numbers, but y has ${wanted}`, 'naive', length);
}
