import * as tf from '@tensorflow/tfjs-core';

/** The part of the engine that says which `tf.tidy` is open; it has no public name. */
interface Engine {
  state: { activeScope?: { id: number } | null };
}

/**
 * A loss that counts once, however often a model asks for it in one breath: `LayersModel.calculateLosses` asks a layer as often as it
 * stands in the graph, so that the penalty of a layer that is shared would count once for each of its places.
 *
 * @param loss computes the loss
 * @returns the same; 0 where it is asked again within the same `tf.tidy`
 */
export function oncePerScope(loss: () => tf.Scalar): () => tf.Scalar {
  let asked: number | undefined;
  return () => {
    const scope = (tf.engine() as unknown as Engine).state.activeScope?.id;
    if (scope !== undefined && scope === asked) return tf.scalar(0);
    asked = scope;
    return loss();
  };
}
