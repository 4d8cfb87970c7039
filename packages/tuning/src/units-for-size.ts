import { serialize } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { RunConfig } from '@qornn/training';
import { buildModel, parametersOf } from '@qornn/training/loop';
import { untrainedIntegers } from './untrained-integers.js';

/** What makes networks of different cells equally large: their trained numbers, or the bytes of their integer model files. */
export type SizeMeasure = 'parameters' | 'bytes';

/** No network of a device or a comparison is wider. */
const MAX_UNITS = 8192;

/**
 * The size of a network, which needs no training.
 *
 * @param measure `parameters` counts trainable weights; `bytes` is the length of the integer model file, up to the digits of a few numbers
 *   in its header that training decides
 * @throws DescribeError for `bytes` when the network has no integer form
 * @throws CompileError for `bytes` when its initial weights do not compile
 * @throws the abort reason of the signal
 */
export async function sizeOfNetwork(
  config: RunConfig,
  task: Task,
  measure: SizeMeasure,
  signal?: AbortSignal,
): Promise<number> {
  const model = buildModel(config, task);
  try {
    if (measure === 'bytes') return serialize(await untrainedIntegers(model, config, task, signal)).length;
    return parametersOf(model).reduce((total, { variable }) => total + variable.size, 0);
  } finally {
    model.dispose();
  }
}

/**
 * The number of units with which a network comes nearest to a size; of two that are equally near, the smaller.
 *
 * @param config its own units do not matter; every layer gets the same number
 * @param target the size, ≥ 1
 * @returns 1 to 8192
 * @throws as `sizeOfNetwork`
 * @example
 * const task = await loadTaskOf(orthogonal);
 * const target = await sizeOfNetwork(orthogonal, task, 'bytes');
 * const units = await unitsForSize(gru, task, 'bytes', target); // a GRU whose model file is about as large
 */
export async function unitsForSize(
  config: RunConfig,
  task: Task,
  measure: SizeMeasure,
  target: number,
  signal?: AbortSignal,
): Promise<number> {
  const sizeAt = (units: number) =>
    sizeOfNetwork({ ...config, model: { ...config.model, units } }, task, measure, signal);
  let [below, sizeBelow] = [1, await sizeAt(1)];
  if (sizeBelow >= target) return below;
  let above = 2;
  let sizeAbove = await sizeAt(above);
  while (sizeAbove < target && above < MAX_UNITS) {
    [below, sizeBelow] = [above, sizeAbove];
    above *= 2;
    sizeAbove = await sizeAt(above);
  }
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    const size = await sizeAt(middle);
    if (size < target) [below, sizeBelow] = [middle, size];
    else [above, sizeAbove] = [middle, size];
  }
  return target - sizeBelow <= Math.abs(sizeAbove - target) ? below : above;
}
