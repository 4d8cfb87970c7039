import * as tf from '@tensorflow/tfjs-core';
import { relu } from '../clamped.js';
import { modReLU } from '../modrelu.js';
import { tanh } from '../smooth.js';

/** σ of a recurrence. */
export type Activation = 'linear' | 'relu' | 'modrelu' | 'tanh';

/** σ, and dy · σ' as a function of the value h. */
export function sigma(activation: Activation): {
  activate: (z: tf.Tensor2D, threshold: tf.Tensor1D | undefined) => tf.Tensor2D;
  derivative: (dy: tf.Tensor2D, h: tf.Tensor2D) => tf.Tensor2D;
} {
  switch (activation) {
    case 'linear':
      return { activate: (z) => z, derivative: (dy) => dy };
    case 'relu':
      return { activate: (z) => relu(z), derivative: (dy, h) => tf.mul(dy, tf.step(h)) };
    case 'tanh':
      return { activate: (z) => tanh(z), derivative: (dy, h) => tf.mul(dy, tf.sub(1, tf.square(h))) };
    case 'modrelu':
      return {
        activate: (z, threshold) => modReLU(z, threshold!),
        derivative: (dy, h) => tf.mul(dy, tf.cast(tf.notEqual(h, 0), 'float32')),
      };
  }
}
