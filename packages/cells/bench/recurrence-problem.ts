import { readOut, weightedSum } from '@qornn/benchmarks/tfjs';
import { haar } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { TrainingProblem } from './training-peers.js';

/** A linear recurrence with input sequences, in the paper's layout. */
export interface RecurrenceProblem {
  w: tf.Tensor2D;
  u: tf.Tensor2D;
  b: tf.Tensor1D;
  /** Uᵀ and Wᵀ, in the layout of Keras */
  kernel: tf.Tensor2D;
  recurrent: tf.Tensor2D;
  x: tf.Tensor3D;
  /** one weight per output state: the gradient of the loss with respect to the states */
  weights: tf.Tensor;
  dispose(): void;
}

/** @param stateShape shape of the output states; the loss is their weighted sum */
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
  const inKeras = { kernel: tf.transpose(tensors.u) as tf.Tensor2D, recurrent: tf.transpose(tensors.w) as tf.Tensor2D };
  const all = { ...tensors, ...inKeras };
  return { ...all, dispose: () => tf.dispose({ ...all }) };
}

type Recurrence = (w: tf.Tensor2D, u: tf.Tensor2D, b: tf.Tensor1D) => tf.Tensor;

/**
 * The work of one gradient step: a loss and its gradients in W, U and b.
 *
 * @returns loss and gradients, concatenated
 */
export function lossAndGradients({ w, u, b }: RecurrenceProblem, loss: Recurrence): Float32Array {
  return readOut(() => {
    const inputs = [w, u, b];
    const gradients = tf.valueAndGrads((w, u, b) => loss(w as tf.Tensor2D, u as tf.Tensor2D, b as tf.Tensor1D));
    const { value, grads } = gradients(inputs);
    return tf.concat([value, ...grads].map((tensor) => tf.reshape(tensor, [-1])));
  });
}

/** The loss of states in one tensor: Σ weights · states. */
export function weightedLoss({ weights }: RecurrenceProblem, states: tf.Tensor): tf.Tensor {
  return weightedSum(states, weights);
}

/**
 * The recurrence as a plain TensorFlow.js loop over time steps, differentiated by the tape, with the loss accumulated
 * in the loop.
 *
 * @param steps the inputs of every time step, each [batch, inputs]; sliced before timing
 * @param weights loss weights of the states by time step, each [batch, units]
 */
export function perStepLoss(
  w: tf.Tensor2D,
  u: tf.Tensor2D,
  b: tf.Tensor1D,
  steps: readonly tf.Tensor2D[],
  weights: ReadonlyMap<number, tf.Tensor>,
): tf.Tensor {
  const recurrentKernel = tf.transpose(w);
  const kernel = tf.transpose(u);
  let h: tf.Tensor2D = tf.zeros([steps[0]!.shape[0], w.shape[0]]);
  const losses: tf.Tensor[] = [];
  steps.forEach((xt, t) => {
    h = tf.add(tf.add(tf.matMul(xt, kernel), tf.matMul(h, recurrentKernel)), b);
    const weight = weights.get(t);
    if (weight) losses.push(tf.sum(tf.mul(weight, h)));
  });
  return tf.addN(losses);
}

/** The same problem for programs of others, with weights in the Keras layout. */
export function linearForPeers(
  { u, b, x, weights, kernel, recurrent }: RecurrenceProblem,
  everyState: boolean,
): TrainingProblem {
  const [units, inputs] = u.shape;
  return {
    everyState,
    parameters: { kernel, recurrent, bias: b },
    x,
    weights,
    // From the loss, Uᵀ, Wᵀ and b to the loss, W, U and b.
    arrange(values) {
      const [ofRecurrent, ofBias] = [1 + inputs * units, 1 + (inputs + units) * units];
      const all = Float32Array.from(values);
      return Float32Array.of(
        all[0]!,
        ...transposed(all.subarray(ofRecurrent, ofBias), units, units),
        ...transposed(all.subarray(1, ofRecurrent), inputs, units),
        ...all.subarray(ofBias),
      );
    },
  };
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  return readOut(() => tf.transpose(tf.tensor2d(values, [rows, columns])));
}
