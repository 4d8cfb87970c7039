import { readOut, weightedSum } from '@qornn/benchmarks/tfjs';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';

export type Layer = layers.Layer;

/** Sizes of a layer and its sequences. */
export interface Size {
  time: number;
  units: number;
  batch: number;
  inputs: number;
}

/** Random sequences, and random weights of all states in the loss. */
export function sequencesOf({ time, units, batch, inputs }: Size): { x: tf.Tensor3D; weights: tf.Tensor3D } {
  return {
    x: tf.randomNormal<tf.Rank.R3>([batch, time, inputs], 0, 1, 'float32', 4),
    weights: tf.randomNormal<tf.Rank.R3>([batch, time, units], 0, 1, 'float32', 5),
  };
}

/**
 * Loss and weight gradients of all outputs of a layer. With the last output only, gradients would vanish to denormal numbers, and their
 * slow arithmetic would dominate the measurement.
 */
export function gradientStep(layer: Layer, x: tf.Tensor3D, weights: tf.Tensor3D): Float32Array {
  return readOut(() => {
    const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
    const loss = () => weightedSum(layer.apply(x) as tf.Tensor, weights);
    const { value, grads } = tf.variableGrads(loss, variables);
    return tf.concat([value, ...variables.map(({ name }) => grads[name]!)].map((tensor) => tf.reshape(tensor, [-1])));
  });
}

/** A layer that was only built cannot be disposed. */
export function buildByUse(layer: Layer, inputs: number): void {
  tf.tidy(() => void layer.apply(tf.zeros([1, 1, inputs])));
}
