import * as tf from '@tensorflow/tfjs-core';
import { differentiable } from './differentiable.js';
import { overFloats, requireSquare } from './validation.js';

/**
 * Terms of the Taylor series, and the norm up to which its remainder (1.5¹³/13!) is below float32 rounding. Every squaring doubles the
 * rounding error, so a long series with few squarings is more accurate than the opposite.
 */
const TERMS = 12;
const LARGEST_NORM = 1.5;

/**
 * The matrix exponential, differentiable, by scaling and squaring.
 *
 *     exp(A) = (Σ_{k ≤ 12} (A/2^s)^k / k!)^{2^s},   s so that min(‖A‖₁, √‖A²‖₁)/2^s ≤ 3/2
 *
 * For skew-symmetric A it is orthogonal with determinant 1, and every such matrix is reachable. The gradient backpropagates
 * through the squarings and the series: three products for every two of the forward pass. Higher derivatives use the tape.
 * Costs 13 + s products of n × n matrices. In float32 the rounding error grows with 2^s, that is with the norm of A.
 * Sources: Higham 2005 (scaling and squaring); Al-Mohy and Higham 2009 (norms of powers of A give a better bound than the norm of A);
 * as a parametrization, Lezcano-Casado and Martínez-Rubio 2019 (arXiv 1901.08428).
 *
 * @param a shape [n, n]
 * @returns shape [n, n]
 * @throws ShapeError when `a` is not square
 * @example
 * expm(tf.tensor2d([[0, -Math.PI], [Math.PI, 0]])); // [[-1, 0], [0, -1]]
 */
export function expm(a: tf.Tensor2D): tf.Tensor2D {
  requireSquare('expm', a);
  const exponentiate = differentiable(
    (input) => exponential(input).value,
    (input, keep) => {
      const { scaled, squarings, partials, powers, value } = exponential(input);
      keep([scaled, ...partials, ...powers]);
      const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [scaled, ...rest] = saved as [tf.Tensor2D, ...tf.Tensor2D[]];
        let d = dy as tf.Tensor2D;
        for (const power of rest.slice(TERMS).reverse()) {
          const transposed = tf.transpose(power);
          d = tf.add(tf.matMul(d, transposed), tf.matMul(transposed, d));
        }
        const scaledTransposed = tf.transpose(scaled);
        let dScaled: tf.Tensor2D = tf.zerosLike(scaled);
        for (let k = 1; k <= TERMS; k++) {
          d = tf.div(d, k);
          dScaled = tf.add(dScaled, tf.matMul(d, tf.transpose(rest[TERMS - k]!)));
          d = tf.matMul(scaledTransposed, d);
        }
        return tf.div(dScaled, 2 ** squarings);
      };
      return { value, gradFunc };
    },
  );
  return overFloats(a, exponentiate) as tf.Tensor2D;
}

/** exp(A) and its intermediate results: A/2^s, the partial sums of the series, and the squared powers. */
function exponential(input: tf.Tensor2D) {
  const n = input.shape[0];
  const norm = sizeOf(input);
  // A norm that is not finite gives NaN, as in other operations.
  const squarings = norm > LARGEST_NORM && Number.isFinite(norm) ? Math.ceil(Math.log2(norm / LARGEST_NORM)) : 0;
  const scaled = tf.div<tf.Tensor2D>(input, 2 ** squarings);
  // Horner from the last term: P ← I + A P / k.
  const partials: tf.Tensor2D[] = [tf.eye(n)];
  for (let k = TERMS; k >= 1; k--) {
    partials.push(tf.add(tf.eye(n), tf.div(tf.matMul(scaled, partials[partials.length - 1]!), k)));
  }
  const powers = [partials.pop()!];
  for (let i = 0; i < squarings; i++) {
    const last = powers[powers.length - 1]!;
    powers.push(tf.matMul(last, last));
  }
  const value = powers.pop()!;
  return { scaled, squarings, partials, powers, value };
}

/** min(‖A‖₁, √‖A²‖₁): bounds the growth of the powers of A in the series. */
function sizeOf(a: tf.Tensor2D): number {
  const norm = (matrix: tf.Tensor2D): number => tf.max(tf.sum(tf.abs(matrix), 0)).dataSync()[0]!;
  const ofA = norm(a);
  return ofA > LARGEST_NORM ? Math.min(ofA, Math.sqrt(norm(tf.matMul(a, a)))) : ofA;
}
