import type { LinearOperator } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** A linear operator times a number. */
export function scaledOperator(own: LinearOperator, scale: number): LinearOperator {
  if (scale === 1) return own;
  return {
    multiply: (rows) => tf.mul(own.multiply(rows), scale),
    multiplyTransposed: (rows) => tf.mul(own.multiplyTransposed(rows), scale),
    latentGradient: (states, deltas) => tf.mul(own.latentGradient(states, deltas), scale),
  };
}
