import * as tf from '@tensorflow/tfjs-core';

/** The part of the TensorFlow.js engine that tells whether operations are recorded; it is not public API. */
interface Engine {
  isTapeOn(): boolean;
}

/** A handwritten gradient of a function of one matrix, as for `tf.customGrad`. */
interface ByHand {
  value: tf.Tensor;
  gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => tf.Tensor;
}

/**
 * Whether the gradient being computed will be differentiated again. Only then does the engine record the operations of a gradient
 * function. Tensors that they read must then come from recorded operations, or part of the second derivative is silently lost.
 */
export function isDifferentiatedAgain(): boolean {
  return (tf.engine() as unknown as Engine).isTapeOn();
}

/** Computes a constant for the gradient: no operation of `compute` is recorded. */
export function constant<T extends tf.Tensor>(compute: () => T): T {
  return tf.customGrad(() => ({ value: compute() as tf.Tensor, gradFunc: () => [] }))() as T;
}

/**
 * A function whose first derivative is handwritten. Higher derivatives come from `plain`, the same function in recorded operations,
 * because tensors saved by a handwritten gradient are constants for the tape.
 *
 * @param plain the function in recorded operations
 * @param byHand the fast version; tensors passed to `keep` are passed on to its `gradFunc`
 */
export function differentiable(
  plain: (input: tf.Tensor2D) => tf.Tensor,
  byHand: (input: tf.Tensor2D, keep: (tensors: tf.Tensor[]) => void) => ByHand,
): (input: tf.Tensor2D) => tf.Tensor {
  return tf.customGrad((argument, save) => {
    const input = argument as tf.Tensor2D;
    const { value, gradFunc } = byHand(input, (tensors) => (save as tf.GradSaveFunc)([input, ...tensors]));
    return {
      value,
      gradFunc: (dy, [input, ...kept]) =>
        isDifferentiatedAgain() ? tf.grad((x) => plain(x as tf.Tensor2D))(input!, dy) : gradFunc(dy, kept),
    };
  }) as (input: tf.Tensor2D) => tf.Tensor;
}
