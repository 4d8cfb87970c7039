import * as tf from '@tensorflow/tfjs-core';
import { type AffineRecurrence, checkShapes } from './check-shapes.js';
import { transposed } from './transposed.js';

/**
 * The last state of a linear recurrence, without a loop over time:
 *
 *     h_T = Σ_t W^{T−1−t} (U x_t + b)
 *
 * The Krylov matrix M = [Uᵀ; Uᵀ A; …; Uᵀ A^{T−1}] with A = Wᵀ (and b as the weight of an input that is always 1) is built
 * by doubling, M ← [M; M Aⁿ], A²ⁿ = Aⁿ Aⁿ, and one product with the sequences in reverse order gives h_T for the whole
 * batch: O(T d² p) once, instead of O(B T d²) in T dependent steps. Rows are stacked, so that every part lies
 * contiguously in memory. The gradient runs the doubling backwards over the powers kept from the forward pass
 * (bench: `training step, many-to-one`).
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs], time ≥ 1
 * @returns h_T, shape [batch, units], from h_0 = 0; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not fit
 * @example
 * linearLast({ w: tf.eye(2), u: tf.ones([2, 1]), b: tf.zeros([2]) }, tf.ones([1, 5, 1])); // [[5, 5]]
 */
export function linearLast({ w, u, b }: AffineRecurrence, x: tf.Tensor3D): tf.Tensor2D {
  const { batch, time, inputs } = checkShapes('linearLast', { w, u, b }, x);
  const rows = inputs + 1;
  const operation = tf.customGrad((...args) => {
    const [w, u, b, x, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D, tf.Tensor3D, tf.GradSaveFunc];
    const powers: tf.Tensor2D[] = [transposed(w)];
    let krylov = tf.concat([transposed(u), tf.reshape(b, [1, -1])], 0) as tf.Tensor2D;
    for (let n = 1; n < time; n *= 2) {
      const power = powers[powers.length - 1]!;
      const added = Math.min(n, time - n);
      const moved = tf.matMul(tf.slice(krylov, [0, 0], [added * rows, -1]), power);
      krylov = tf.concat([krylov, moved], 0) as tf.Tensor2D;
      if (2 * n < time) powers.push(tf.matMul(power, power));
    }
    const reversed = tf.reshape(tf.reverse(tf.concat([x, tf.ones([batch, time, 1])], 2), 1), [batch, time * rows]);
    save([krylov, reversed, ...powers]);
    const value = tf.matMul(reversed, krylov);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [krylov, reversed, ...powers] = saved as tf.Tensor2D[];
      const dh = dy as tf.Tensor2D;
      const { dPower, dKrylov } = reverseDoubling(krylov!, tf.matMul(transposed(reversed!), dh), powers, time, rows);
      const dx = tf.slice(
        tf.reverse(tf.reshape(tf.matMul(dh, transposed(krylov!)), [batch, time, rows]), 1),
        [0, 0, 0],
        [-1, -1, inputs],
      );
      const du = transposed(tf.slice(dKrylov, [0, 0], [inputs, -1]));
      return [transposed(dPower), du, tf.reshape(tf.slice(dKrylov, [inputs, 0], [1, -1]), [-1]), dx];
    };
    return { value, gradFunc };
  });
  return tf.tidy(() => operation(w, u, b, x) as tf.Tensor2D);
}

/** From the gradient of the whole Krylov matrix to those of A and of its first block. */
function reverseDoubling(
  krylov: tf.Tensor2D,
  gradient: tf.Tensor2D,
  powers: tf.Tensor2D[],
  time: number,
  rows: number,
): { dPower: tf.Tensor2D; dKrylov: tf.Tensor2D } {
  if (time === 1) return { dPower: tf.zerosLike(powers[0]!), dKrylov: gradient };
  let dKrylov = gradient;
  let dPower: tf.Tensor2D | undefined;
  for (let j = powers.length - 1; j >= 0; j--) {
    const n = 2 ** j;
    const added = Math.min(n, time - n);
    const power = powers[j]!;
    const powerTransposed = transposed(power);
    const dAdded = tf.slice(dKrylov, [n * rows, 0], [added * rows, -1]);
    const block = tf.slice(krylov, [0, 0], [added * rows, -1]);
    const direct = tf.matMul<tf.Tensor2D>(transposed(block), dAdded);
    // A²ⁿ = Aⁿ Aⁿ: the gradient that reached the square goes to both factors.
    const squared =
      dPower && tf.add<tf.Tensor2D>(tf.matMul(dPower, powerTransposed), tf.matMul(powerTransposed, dPower));
    dPower = squared ? tf.add<tf.Tensor2D>(direct, squared) : direct;
    const dBlock = tf.matMul<tf.Tensor2D>(dAdded, powerTransposed);
    const grown = tf.add<tf.Tensor2D>(tf.slice(dKrylov, [0, 0], [added * rows, -1]), dBlock);
    const rest = tf.slice(dKrylov, [added * rows, 0], [(n - added) * rows, -1]);
    dKrylov = added === n ? grown : (tf.concat([grown, rest], 0) as tf.Tensor2D);
  }
  return { dPower: dPower!, dKrylov };
}
