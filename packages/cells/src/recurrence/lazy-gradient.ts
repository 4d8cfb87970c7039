import * as tf from '@tensorflow/tfjs-core';

/** What the backward pass gets: the gradient of the value, or of each of several, and the tensors saved; it gives thunks for every input. */
type Backward<T, Names extends string> = (
  dy: T extends tf.Tensor ? tf.Tensor : tf.Tensor[],
  saved: tf.Tensor[],
) => Record<Names, () => tf.Tensor>;

/** The part of the engine that `tf.customGrad` is made of; it has no public name of its own. */
interface KernelRunner {
  runKernelFunc(params: {
    inputs: tf.NamedTensorMap;
    forwardFunc: (backend: unknown, save: (tensors: tf.Tensor[]) => void) => tf.Tensor | tf.Tensor[];
    backwardsFunc: (dy: never, saved: tf.Tensor[]) => Record<string, () => tf.Tensor>;
  }): tf.Tensor | tf.Tensor[];
}

/**
 * `tf.customGrad` that computes only the gradients somebody asks for. The public function computes those of all its inputs, and
 * for a recurrence that of the sequences, which training a first layer never needs, costs as much as that of the weights.
 *
 * @param inputs by name, what the value depends on
 * @param forward computes the value, or several; `save` keeps tensors for the backward pass
 * @param backward called once; what it computes itself serves all thunks
 */
export function withLazyGradient<T extends tf.Tensor | tf.Tensor[], Names extends string>(
  inputs: Record<Names, tf.Tensor>,
  forward: (save: (tensors: tf.Tensor[]) => void) => T,
  backward: Backward<T, Names>,
): T {
  return (tf.engine() as unknown as KernelRunner).runKernelFunc({
    inputs,
    forwardFunc: (_, save) => forward(save),
    backwardsFunc: backward,
  }) as T;
}
