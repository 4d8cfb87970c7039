import * as tf from '@tensorflow/tfjs-core';
import { differentiable } from './differentiable.js';
import { overFloats, requireSquare } from './validation.js';

/**
 * Terms of the series, and the norm up to which what they leave out (1.5¹³/13!) is below float32 rounding. Every squaring doubles the
 * rounding error, so a long series and few squarings are better than the opposite.
 */
const TERMS = 12;
const LARGEST_NORM = 1.5;

/**
 * The matrix exponential, differentiable, by scaling and squaring.
 *
 *     exp(A) = (Σ_{k ≤ 12} (A/2^s)^k / k!)^{2^s},   s so that min(‖A‖₁, √‖A²‖₁)/2^s ≤ 3/2
 *
 * For skew-symmetric A it is orthogonal with determinant 1, and every such matrix is the exponential of one. The gradient goes back
 * through the squarings and the series: three products for every two of the forward pass. Higher derivatives are by the tape.
 * Costs 13 + s products of n × n; in float32 the rounding error grows with 2^s, that is with the size of A.
 * Sources: Higham 2005 (scaling and squaring); Al-Mohy and Higham 2009 (powers of A tell its size better than A does); as a parametrization, Lezcano-Casado and Martínez-Rubio 2019 (arXiv 1901.08428).
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

/** exp(A), and what it is computed by: A/2^s, the partial sums of its series and the powers that are squared. */
function exponential(input: tf.Tensor2D) {
  const n = input.shape[0];
  const norm = sizeOf(input);
  // A norm that is not finite gives NaN in the result, as every other operation does.
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

/** ‖A‖₁, or √‖A²‖₁ where that is less: by so much does a long series of powers of A grow. */
function sizeOf(a: tf.Tensor2D): number {
  const norm = (matrix: tf.Tensor2D): number => tf.max(tf.sum(tf.abs(matrix), 0)).dataSync()[0]!;
  const ofA = norm(a);
  return ofA > LARGEST_NORM ? Math.min(ofA, Math.sqrt(norm(tf.matMul(a, a)))) : ofA;
}
