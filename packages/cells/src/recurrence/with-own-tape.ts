import * as tf from '@tensorflow/tfjs-core';

/** The private engine field that holds the gradient tape. */
interface Engine {
  state: { activeTape: unknown };
}

/** Computes gradients inside a gradient function. The engine has one tape, which inner gradients would discard; this restores it. */
export function withOwnTape<T>(compute: () => T): T {
  const { state } = tf.engine() as unknown as Engine;
  const outer = state.activeTape;
  try {
    return compute();
  } finally {
    state.activeTape = outer;
  }
}
