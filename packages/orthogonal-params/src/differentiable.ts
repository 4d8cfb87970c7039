import * as tf from '@tensorflow/tfjs-core';

/** The part of the engine that knows whether operations are recorded; it has no public name. */
interface Engine {
  isTapeOn(): boolean;
}

/** What a gradient by hand is: as for `tf.customGrad`, of one matrix. */
interface ByHand {
  value: tf.Tensor;
  gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => tf.Tensor;
}

/**
 * Whether a gradient that is being computed is to be differentiated again: then, and only then, are the operations of a gradient function
 * recorded. What they read must then depend on the inputs by recorded operations, or a part of the second derivative is lost in silence.
 */
export function isDifferentiatedAgain(): boolean {
  return (tf.engine() as unknown as Engine).isTapeOn();
}

/** What `compute` gives as a constant: nothing of it is recorded, so that no derivative goes through it. */
export function constant<T extends tf.Tensor>(compute: () => T): T {
  return tf.customGrad(() => ({ value: compute() as tf.Tensor, gradFunc: () => [] }))() as T;
}

/**
 * A function with a gradient by hand that serves the first derivative. Higher ones are those of `plain`, the same function in operations
 * that the engine can follow: tensors that a gradient by hand has kept of the way there are constants to it.
 *
 * @param plain of recorded operations
 * @param byHand the fast way; what it gives to `keep` is handed to its `gradFunc`
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
