import * as tf from '@tensorflow/tfjs-core';
import { type AffineRecurrence, checkShapes, type RecurrenceSizes } from './check-shapes.js';
import { withLazyGradient } from './lazy-gradient.js';
import { transposed } from './transposed.js';

/** Time steps that are doubled to; beyond them a block moves on by one power. More would cost squarings, fewer small products. */
const BLOCK = 32;

/**
 * The last state of a linear recurrence, without a loop over time:
 *
 *     h_T = Σ_t W^{T−1−t} (U x_t + b)
 *
 * The Krylov matrix K = [Uᵀ; Uᵀ A; …; Uᵀ A^{T−1}], A = Wᵀ, grows by doubling, K ← [K; K Aⁿ], A²ⁿ = Aⁿ Aⁿ, to a block of 32 time
 * steps, and then block after block; one product with the sequences in reverse order gives h_T for the whole batch: O(T d² p)
 * once, instead of O(B T d²) in T dependent steps. b has a row of its own at every time step, whose sum over time it
 * contributes.
 *
 * Backwards, λ_j = G_j + λ_{j+1} Aᵀ, the gradient of K carried through the powers, is a suffix sum over time. It is computed as a
 * tree, from sums of blocks upwards and with what comes after them downwards again, in 2 T d² p operations, and
 * dA = Σ_j K_{j−1}ᵀ λ_j is one product (benchmark: `training-step-many-to-one`).
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs], time ≥ 1
 * @returns h_T, shape [batch, units], from h_0 = 0; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not fit
 * @example
 * linearLast({ w: tf.eye(2), u: tf.ones([2, 1]), b: tf.zeros([2]) }, tf.ones([1, 5, 1])); // [[5, 5]]
 */
export function linearLast({ w, u, b }: AffineRecurrence, x: tf.Tensor3D): tf.Tensor2D {
  const sizes = checkShapes('linearLast', { w, u, b }, x);
  const { batch, time, inputs, units } = sizes;
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const powers = powersToBlock(transposed(w), time);
    const first = tf.concat([transposed(u), tf.reshape(b, [1, units])], 0) as tf.Tensor2D;
    const krylov = tf.reshape(growKrylov(first, powers, time), [time, inputs + 1, units]) as tf.Tensor3D;
    const reversed = tf.reshape(tf.reverse(x, 1), [batch, time * inputs]) as tf.Tensor2D;
    const fromInputs = tf.matMul(reversed, inputRows(krylov, sizes));
    const fromBias = tf.sum(tf.slice(krylov, [0, inputs, 0], [-1, 1, -1]), 0);
    save([krylov, reversed, ...powers]);
    return tf.add<tf.Tensor2D>(fromInputs, fromBias);
  };
  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [krylov, reversed, ...powers] = saved as [tf.Tensor3D, tf.Tensor2D, ...tf.Tensor2D[]];
    const dh = dy as tf.Tensor2D;
    const fromInputs = tf.reshape(tf.matMul(transposed(reversed), dh), [time, inputs, units]);
    const fromBias = tf.tile(tf.reshape(tf.sum(dh, 0), [1, 1, units]), [time, 1, 1]);
    const lambda = suffixSums(tf.concat([fromInputs, fromBias], 1) as tf.Tensor3D, powers.map(transposed));
    const dFirst = tf.reshape(tf.slice(lambda, [0, 0, 0], [1, -1, -1]), [inputs + 1, units]) as tf.Tensor2D;
    const rows = (steps: tf.Tensor3D, from: number) =>
      tf.reshape(tf.slice(steps, [from, 0, 0], [time - 1, -1, -1]), [-1, units]) as tf.Tensor2D;
    return {
      // K_{j−1}ᵀ λ_j, transposed, is the gradient of W = Aᵀ.
      w: () => (time === 1 ? tf.zeros([units, units]) : tf.matMul(transposed(rows(lambda, 1)), rows(krylov, 0))),
      u: () => transposed(tf.slice(dFirst, [0, 0], [inputs, -1])),
      b: () => tf.reshape(tf.slice(dFirst, [inputs, 0], [1, -1]), [units]),
      x: () => tf.reverse(tf.reshape(tf.matMul(dh, transposed(inputRows(krylov, sizes))), [batch, time, inputs]), 1),
    };
  };
  return tf.tidy(() => withLazyGradient({ w, u, b, x }, forward, backward));
}

/** A, A², A⁴, … up to the power of two that a block, or the whole of a shorter sequence, moves on by. */
function powersToBlock(a: tf.Tensor2D, time: number): tf.Tensor2D[] {
  const powers = [a];
  for (let n = 2; n <= BLOCK && n < time; n *= 2) {
    const last = powers[powers.length - 1]!;
    powers.push(tf.matMul(last, last));
  }
  return powers;
}

/** [K_0; K_0 A; …; K_0 A^{time−1}] from K_0, shape [rows, units]. */
function growKrylov(first: tf.Tensor2D, powers: readonly tf.Tensor2D[], time: number): tf.Tensor2D {
  const rows = first.shape[0];
  const head = (block: tf.Tensor2D, steps: number) => tf.slice(block, [0, 0], [steps * rows, -1]);
  let block = first;
  let steps = 1;
  for (const power of powers.slice(0, -1)) {
    block = tf.concat([block, tf.matMul(block, power)], 0) as tf.Tensor2D;
    steps *= 2;
  }
  const stride = powers[powers.length - 1]!;
  const blocks = [block];
  for (let done = steps; done < time; done += steps) {
    const last = blocks[blocks.length - 1]!;
    const missing = Math.min(steps, time - done);
    blocks.push(tf.matMul(missing < steps ? head(last, missing) : last, stride));
  }
  return blocks.length === 1 ? head(block, time) : (tf.concat(blocks, 0) as tf.Tensor2D);
}

/** The rows of K that inputs are multiplied with, shape [time · inputs, units]. */
function inputRows(krylov: tf.Tensor3D, { time, inputs, units }: RecurrenceSizes): tf.Tensor2D {
  return tf.reshape(tf.slice(krylov, [0, 0, 0], [-1, inputs, -1]), [time * inputs, units]);
}

/**
 * λ_j = Σ_{i ≥ j} G_i B^{i−j} for every time step j, as a tree over blocks of 1, 2, 4, … time steps.
 *
 * @param gradient G, shape [time, rows, units]
 * @param powers B, B², B⁴, …
 * @returns shape [time, rows, units]
 */
function suffixSums(gradient: tf.Tensor3D, powers: readonly tf.Tensor2D[]): tf.Tensor3D {
  const [time, rows, units] = gradient.shape;
  const times = (steps: tf.Tensor3D, power: tf.Tensor2D): tf.Tensor3D =>
    tf.reshape(tf.matMul(tf.reshape(steps, [-1, units]) as tf.Tensor2D, power), steps.shape);
  const [power, ...higher] = powers as [tf.Tensor2D, ...tf.Tensor2D[]];
  if (higher.length === 0 || time === 1) return carryBack(gradient, power, times);
  // Pairs of neighbours: the sum over a pair is left + right B, and the pairs form the same problem with B².
  const even =
    time % 2 === 0
      ? gradient
      : (tf.pad(gradient, [
          [0, 1],
          [0, 0],
          [0, 0],
        ]) as tf.Tensor3D);
  const pairs = tf.reshape(even, [even.shape[0] / 2, 2, rows, units]) as tf.Tensor4D;
  const side = (k: number) =>
    tf.reshape(tf.slice(pairs, [0, k, 0, 0], [-1, 1, -1, -1]), [pairs.shape[0], rows, units]) as tf.Tensor3D;
  const right = side(1);
  const left = suffixSums(tf.add(side(0), times(right, power)), higher);
  // λ at the right of a pair is its own gradient and, times B, λ at the left of the next pair.
  const next = tf.pad(tf.slice(left, [1, 0, 0], [left.shape[0] - 1, -1, -1]), [
    [0, 1],
    [0, 0],
    [0, 0],
  ]) as tf.Tensor3D;
  const both = tf.stack([left, tf.add<tf.Tensor3D>(right, times(next, power))], 1);
  return tf.slice(tf.reshape(both, even.shape) as tf.Tensor3D, [0, 0, 0], [time, -1, -1]);
}

/** The same sums, one time step after the other from the last. */
function carryBack(
  gradient: tf.Tensor3D,
  power: tf.Tensor2D,
  times: (steps: tf.Tensor3D, power: tf.Tensor2D) => tf.Tensor3D,
): tf.Tensor3D {
  const time = gradient.shape[0];
  const sums = new Array<tf.Tensor3D>(time);
  for (let j = time - 1; j >= 0; j--) {
    const own = tf.slice(gradient, [j, 0, 0], [1, -1, -1]);
    sums[j] = j === time - 1 ? own : tf.add<tf.Tensor3D>(own, times(sums[j + 1]!, power));
  }
  return tf.concat(sums, 0) as tf.Tensor3D;
}
