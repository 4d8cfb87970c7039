import { TaskError } from '../errors.js';
import { quoted } from '../task-record.js';
import type { SeriesSchema } from './series-options.js';

/**
 * Weights of the classes in the training loss. `'balanced'` gives N / (m · n_c) to a class with n_c of the N answers in training, for m classes,
 * and 0 to a class without answers.
 *
 * @param counts n_c
 * @returns null for 1 each
 * @throws TaskError when a named class does not exist, or a class has no weight
 */
export function classWeightsOf(
  { classWeight }: Pick<SeriesSchema, 'classWeight'>,
  labels: readonly string[],
  counts: Float64Array,
): Float32Array | null {
  if (classWeight === null) return null;
  if (classWeight === 'balanced') {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Float32Array.from(counts, (count) => (count === 0 ? 0 : total / (labels.length * count)));
  }
  const unknown = Object.keys(classWeight).filter((name) => !labels.includes(name));
  const missing = labels.filter((name) => !Object.hasOwn(classWeight, name));
  const wrong = unknown.length > 0 ? `has ${quoted(unknown)}` : missing.length > 0 ? `lacks ${quoted(missing)}` : null;
  if (wrong !== null) {
    throw new TaskError(`series: classWeight ${wrong}; the classes are ${quoted(labels)}`, 'classWeight', classWeight);
  }
  return Float32Array.from(labels, (name) => classWeight[name]!);
}
