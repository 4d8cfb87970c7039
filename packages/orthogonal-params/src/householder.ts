import * as tf from '@tensorflow/tfjs-core';
import { constant, differentiable } from './differentiable.js';
import { overFloats, requireMatrix } from './validation.js';

/**
 * A product of Householder reflections, differentiable.
 *
 *     W = H(v₁) H(v₂) … H(v_k),   H(v) = I − 2 v vᵀ / ‖v‖²
 *
 * Orthogonal with determinant (−1)^k for any vectors; with k = n every orthogonal matrix of that determinant is reachable. A zero
 * vector means no reflection, and has gradient 0. The lengths of the vectors do not matter.
 * Each reflection costs O(n²). The gradient undoes the reflections one by one (H is its own inverse), so that only W is
 * saved: O(k n²) time, O(n²) memory.
 * Source: Mhammedi, Hellicar, Rahman and Bailey 2017 (arXiv 1612.00188).
 *
 * @param v the vectors as rows, shape [k, n]
 * @returns shape [n, n]
 * @throws ShapeError when `v` is not a nonempty matrix
 * @example
 * householder(tf.tensor2d([[1, 0]])); // [[-1, 0], [0, 1]]
 */
export function householder(v: tf.Tensor2D): tf.Tensor2D {
  requireMatrix('householder', v);
  const [count, n] = v.shape;
  const productOf = (directions: tf.Tensor2D) => {
    let value: tf.Tensor2D = tf.eye(n);
    for (const row of tf.split(directions, count, 0) as tf.Tensor2D[]) value = reflectRight(value, row);
    return value;
  };
  const reflect = differentiable(
    (input) => productOf(unitRows(input)),
    (input, keep) => {
      const directions = unitRows(input);
      const value = productOf(directions);
      keep([input, directions, value]);

      const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [vectors, directions, w] = saved as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
        const rows = tf.split(directions, count, 0) as tf.Tensor2D[];
        let after = w;
        let d = dy as tf.Tensor2D;
        const gradients = new Array<tf.Tensor2D>(count);
        for (let i = count - 1; i >= 0; i--) {
          const row = rows[i]!;
          // W_i = W_{i−1} H: the product before this reflection, and the gradient that reaches it.
          const before = reflectRight(after, row);
          // ∂L/∂r of W_{i−1} (I − 2 rᵀ r) for the unit row r: −2 r (M + Mᵀ), M = W_{i−1}ᵀ D, without forming M.
          const fromLeft = tf.matMul<tf.Tensor2D>(tf.matMul<tf.Tensor2D>(row, tf.transpose(before)), d);
          const fromRight = tf.matMul<tf.Tensor2D>(tf.matMul<tf.Tensor2D>(row, tf.transpose(d)), before);
          gradients[i] = tf.mul(tf.add<tf.Tensor2D>(fromLeft, fromRight), -2);
          d = reflectRight(d, row);
          after = before;
        }
        const along = tf.concat(gradients, 0) as tf.Tensor2D;
        // From unit rows to vectors: the component along a vector only changes its length.
        const radial = tf.mul(directions, tf.sum(tf.mul(along, directions), 1, true));
        return tf.div(tf.sub(along, radial), lengths(vectors));
      };
      return { value, gradFunc };
    },
  );
  return overFloats(v, reflect) as tf.Tensor2D;
}

/** W (I − 2 rᵀ r) for a row r of length 1 or 0. */
function reflectRight(w: tf.Tensor2D, row: tf.Tensor2D): tf.Tensor2D {
  return tf.sub(w, tf.mul(tf.matMul(tf.matMul(w, tf.transpose(row)), row), 2));
}

function unitRows(v: tf.Tensor2D): tf.Tensor2D {
  return tf.div(v, lengths(v));
}

/** ‖v_i‖ as a column, with 1 in place of 0. */
function lengths(v: tf.Tensor2D): tf.Tensor2D {
  const squares = tf.sum(tf.square(v), 1, true);
  const isZero = constant(() => tf.cast(tf.equal(squares, 0), 'float32'));
  return tf.sqrt(tf.add(squares, isZero)) as tf.Tensor2D;
}
