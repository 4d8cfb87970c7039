import * as tf from '@tensorflow/tfjs-core';

/** The private engine field that identifies the open `tf.tidy`. */
interface Engine {
  state: { activeScope?: { id: number } | null };
}

/**
 * Makes a loss count once per `tf.tidy`. `LayersModel.calculateLosses` calls the loss of a shared layer once for each of its places in
 * the graph; the penalty should count once.
 *
 * @returns a function that returns the loss on the first call in a scope of `tf.tidy`, and 0 on later calls
 */
export function oncePerScope(loss: () => tf.Scalar): () => tf.Scalar {
  let lastScope: number | undefined;
  return () => {
    const scope = (tf.engine() as unknown as Engine).state.activeScope?.id;
    if (scope !== undefined && scope === lastScope) return tf.scalar(0);
    lastScope = scope;
    return loss();
  };
}
