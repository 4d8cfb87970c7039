import * as tf from '@tensorflow/tfjs-core';
import { clamped, relu } from '../clamped.js';
import { sigmoid, tanh } from '../smooth.js';

/** Activation of a gate or an update; names as in Keras. */
export type GateActivation = 'sigmoid' | 'hardSigmoid' | 'tanh' | 'relu' | 'linear';

export const GATE_ACTIVATIONS: readonly GateActivation[] = ['sigmoid', 'hardSigmoid', 'tanh', 'relu', 'linear'];

/** Whether its values are bounded. */
export function isBounded(activation: GateActivation): boolean {
  return activation !== 'relu' && activation !== 'linear';
}

/** An activation whose derivative is a function of its value. */
export interface GateFunction {
  value(z: tf.Tensor2D): tf.Tensor2D;
  /** dy times the derivative, from the value y */
  gradient(dy: tf.Tensor2D, y: tf.Tensor2D): tf.Tensor2D;
}

/** Activations by name; hardSigmoid(z) = clamp(0.2 z + 0.5, 0, 1). */
export const GATE_FUNCTIONS: Record<GateActivation, GateFunction> = {
  sigmoid: { value: (z) => sigmoid(z), gradient: (dy, y) => tf.mul(dy, tf.mul(y, tf.sub(1, y))) },
  hardSigmoid: {
    value: (z) => clamped(tf.add<tf.Tensor2D>(tf.mul(z, 0.2), 0.5), 0, 1),
    gradient: (dy, y) => {
      const inside = tf.logicalAnd(tf.greater(y, 0), tf.less(y, 1));
      return tf.mul(dy, tf.mul(tf.cast(inside, 'float32'), 0.2));
    },
  },
  tanh: { value: (z) => tanh(z), gradient: (dy, y) => tf.mul(dy, tf.sub(1, tf.square(y))) },
  relu: { value: (z) => relu(z), gradient: (dy, y) => tf.mul(dy, tf.step(y)) },
  linear: { value: (z) => z, gradient: (dy) => dy },
};
