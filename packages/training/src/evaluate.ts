import { anything, flag, integer, number, oneOf, required } from '@qornn/options';
import type { Batch, Split, Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { evaluatedPart } from './evaluated-part.js';
import { withQuantization } from './model.js';
import { checkOptions } from './options.js';

export interface EvaluateOptions {
  /** default `'test'` */
  split?: Split;
  /** batches 0 to `batches` − 1 of the split; of one that has fewer sequences, all of them, each once */
  batches: number;
  batchSize: number;
  /** false: with the latent weights, before quantization; default true */
  quantized?: boolean;
  /** stops between two batches */
  signal?: AbortSignal | undefined;
}

/**
 * The metrics of a model, averaged over sequences, always on every time step and with the quantizers at their own widths.
 *
 * @returns by name, as `task.metrics` gives them
 * @throws what the signal aborts with
 * @example
 * const { recall } = await evaluate(model, task, { batches: 4, batchSize: 64 });
 */
export async function evaluate(
  model: LayersModel,
  task: Task,
  options: EvaluateOptions,
): Promise<Record<string, number>> {
  const {
    split = 'test',
    batches,
    batchSize,
    quantized = true,
    signal,
  } = checkOptions<EvaluateOptions>('evaluate', options, {
    split: oneOf(['train', 'validation', 'test']),
    batches: required(number('> 0', (batches) => batches > 0)),
    batchSize: required(integer(1)),
    quantized: flag,
    signal: anything,
  });
  const sums: Record<string, number> = {};
  const { sequences } = evaluatedPart(task, split, batches * batchSize);
  for (let index = 0; index * batchSize < sequences; index++) {
    signal?.throwIfAborted();
    const size = Math.min(batchSize, sequences - index * batchSize);
    const metrics = tf.tidy(() => {
      const { x, y } = firstOf(task.batch(split, index, batchSize), size);
      const logits = withQuantization(model, quantized, () => model.apply(x) as tf.Tensor);
      return task.metrics(logits, y);
    });
    for (const [name, value] of Object.entries(metrics)) sums[name] = (sums[name] ?? 0) + value * size;
    await tf.nextFrame();
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / sequences]));
}

/** The first sequences of a batch: a smaller batch of that index would begin elsewhere. */
function firstOf({ x, y }: Batch, size: number): Batch {
  if (x.shape[0] === size) return { x, y };
  return { x: tf.slice(x, [0], [size]), y: tf.slice(y, [0], [size]) };
}
