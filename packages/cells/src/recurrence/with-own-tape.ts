import * as tf from '@tensorflow/tfjs-core';

/** The part of the engine that remembers what a gradient is to go back through; it has no public name. */
interface Engine {
  state: { activeTape: unknown };
}

/** Computes gradients within a gradient function. The engine has one tape at a time, which it would throw away with the inner one. */
export function withOwnTape<T>(compute: () => T): T {
  const { state } = tf.engine() as unknown as Engine;
  const outer = state.activeTape;
  try {
    return compute();
  } finally {
    state.activeTape = outer;
  }
}
