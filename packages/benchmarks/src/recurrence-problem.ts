import { haar } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** A linear recurrence and sequences for it, in the paper's layout. */
export interface RecurrenceProblem {
  w: tf.Tensor2D;
  u: tf.Tensor2D;
  b: tf.Tensor1D;
  x: tf.Tensor3D;
  /** one number for each state that is asked for, so that every one matters: the gradient of the loss */
  weights: tf.Tensor;
  dispose(): void;
}

/** @param stateShape shape of the states that are asked for, of which the loss is a weighted sum */
export function recurrenceProblem(
  { time, units, batch, inputs }: { time: number; units: number; batch: number; inputs: number },
  stateShape: number[],
): RecurrenceProblem {
  const normal = <R extends tf.Rank>(shape: tf.ShapeMap[R], seed: number) =>
    tf.randomNormal<R>(shape, 0, 1, 'float32', seed);
  const tensors = {
    w: haar(units, 1),
    u: normal<tf.Rank.R2>([units, inputs], 2),
    b: normal<tf.Rank.R1>([units], 3),
    x: normal<tf.Rank.R3>([batch, time, inputs], 4),
    weights: tf.randomNormal(stateShape, 0, 1, 'float32', 5),
  };
  return { ...tensors, dispose: () => tf.dispose({ ...tensors }) };
}

type Recurrence = (w: tf.Tensor2D, u: tf.Tensor2D, b: tf.Tensor1D) => tf.Tensor;

/**
 * One gradient step's worth of work: the loss Σ weights · states and its gradients in W, U and b.
 *
 * @returns a number that depends on all of them
 */
export function lossAndGradients({ w, u, b, weights }: RecurrenceProblem, states: Recurrence): number {
  return tf.tidy(() => {
    const { value, grads } = tf.valueAndGrads((w, u, b) =>
      tf.sum(tf.mul(weights, states(w as tf.Tensor2D, u as tf.Tensor2D, b as tf.Tensor1D))),
    )([w, u, b]);
    const norms = grads.map((gradient) => tf.norm(gradient));
    return tf.addN([tf.abs(value), ...norms]).dataSync()[0]!;
  });
}

/**
 * The recurrence as people write it in TensorFlow.js: one time step after the other, differentiated by the tape.
 *
 * @returns every state, each [batch, units]
 */
export function perStepLoop(w: tf.Tensor2D, u: tf.Tensor2D, b: tf.Tensor1D, x: tf.Tensor3D): tf.Tensor2D[] {
  const recurrentKernel = tf.transpose(w);
  const kernel = tf.transpose(u);
  const states: tf.Tensor2D[] = [];
  let h: tf.Tensor2D = tf.zeros([x.shape[0], w.shape[0]]);
  for (const xt of tf.unstack(x, 1) as tf.Tensor2D[]) {
    h = tf.add(tf.add(tf.matMul(xt, kernel), tf.matMul(h, recurrentKernel)), b);
    states.push(h);
  }
  return states;
}
