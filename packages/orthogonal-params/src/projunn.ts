import * as tf from '@tensorflow/tfjs-core';
import { Matrix, QrDecomposition, SingularValueDecomposition } from 'ml-matrix';
import { ShapeError } from './errors.js';
import { overFloats, requireNumbers, requireSquare } from './validation.js';

/**
 * projUNN-D: the nearest orthogonal matrix after a low-rank update.
 *
 *     polar factor of W + a bᵀ,   W orthogonal
 *
 * W + a bᵀ = W (I + c bᵀ) with c = Wᵀ a, and I + c bᵀ differs from I only on the span of c and b. With an orthonormal basis Q of the span,
 * the polar factor is W + (W Q) (P − I) Qᵀ, where P is the polar factor of the 2r × 2r matrix I + (Qᵀ c)(Qᵀ b)ᵀ, computed in float64 on
 * the host. Costs O(n² r), without a factorization of an n × n matrix.
 * Source: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483), projUNN-D.
 *
 * @param w orthogonal, shape [n, n]
 * @param a shape [n, r], the learning rate and its sign included
 * @param b shape [n, r]
 * @returns shape [n, n], orthogonal to rounding; not differentiable
 * @throws ShapeError when the shapes do not fit
 * @example
 * const next = projUnnD(w, tf.mul(a, -learningRate), b);
 */
export function projUnnD(w: tf.Tensor2D, a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
  return moveInSubspace('projUnnD', w, a, b, (c, b) => polarFactor(Matrix.eye(c.rows).add(c.mmul(b.transpose()))));
}

/**
 * projUNN-T: a geodesic step along the tangent part of a low-rank update.
 *
 *     W exp(K),   K = (Wᵀ a bᵀ − b aᵀ W) / 2,   W orthogonal
 *
 * K acts on the span of c = Wᵀ a and b, so only the exponential of a 2r × 2r matrix is needed; see {@link projUnnD} for basis and cost.
 * Source: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483), projUNN-T.
 *
 * @param w orthogonal, shape [n, n]
 * @param a shape [n, r], the learning rate and its sign included
 * @param b shape [n, r]
 * @returns shape [n, n], orthogonal to rounding; not differentiable
 * @throws ShapeError when the shapes do not fit
 * @example
 * const next = projUnnT(w, tf.mul(a, -learningRate), b);
 */
export function projUnnT(w: tf.Tensor2D, a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
  return moveInSubspace('projUnnT', w, a, b, (c, b) => {
    const change = c.mmul(b.transpose());
    return exponential(Matrix.sub(change, change.transpose()).div(2));
  });
}

/** W (I + Q (move(Qᵀ c, Qᵀ b) − I) Qᵀ), Q an orthonormal basis of the span of c = Wᵀ a and b. */
function moveInSubspace(
  caller: string,
  w: tf.Tensor2D,
  a: tf.Tensor2D,
  b: tf.Tensor2D,
  move: (c: Matrix, b: Matrix) => Matrix,
): tf.Tensor2D {
  requireSquare(caller, w);
  const [n] = w.shape;
  const [rows, rank] = a.shape;
  if (a.rank !== 2 || rows !== n || b.rank !== 2 || b.shape[0] !== n || b.shape[1] !== rank || rank === 0) {
    throw new ShapeError(
      `${caller}: a and b must both be [${n}, r] for w of shape [${w.shape}], but are [${a.shape}] and [${b.shape}]`,
      a.shape,
    );
  }
  requireNumbers(caller, a);
  requireNumbers(caller, b);
  return tf.tidy(() => {
    const [from, left] = [w, a].map((matrix) => overFloats(matrix, (floats) => floats)) as [tf.Tensor2D, tf.Tensor2D];
    const c = Matrix.from1DArray(n, rank, tf.matMul(tf.transpose(from), left).dataSync());
    const right = Matrix.from1DArray(n, rank, b.dataSync());
    const basis = orthonormalBasis(c, right);
    const within = basis.transpose();
    const turned = move(within.mmul(c), within.mmul(right)).sub(Matrix.eye(basis.columns));
    const q = tf.tensor2d(Float32Array.from(basis.to1DArray()), [n, basis.columns]);
    const change = tf.tensor2d(Float32Array.from(turned.mmul(within).to1DArray()), [basis.columns, n]);
    return tf.add<tf.Tensor2D>(from, tf.matMul(tf.matMul(w, q), change));
  });
}

/** An orthonormal basis of the span of the columns of c and b; the identity when 2r ≥ n. */
function orthonormalBasis(c: Matrix, b: Matrix): Matrix {
  const { rows, columns } = c;
  if (2 * columns >= rows) return Matrix.eye(rows);
  const both = Matrix.zeros(rows, 2 * columns)
    .setSubMatrix(c, 0, 0)
    .setSubMatrix(b, 0, columns);
  return new QrDecomposition(both).orthogonalMatrix.subMatrix(0, rows - 1, 0, 2 * columns - 1);
}

/** U Vᵀ of M = U Σ Vᵀ. */
function polarFactor(m: Matrix): Matrix {
  const { leftSingularVectors, rightSingularVectors } = new SingularValueDecomposition(m);
  return leftSingularVectors.mmul(rightSingularVectors.transpose());
}

/** exp of a small matrix by scaling and squaring in float64; the remainder of 18 terms is below rounding at norm 1/2. */
function exponential(m: Matrix): Matrix {
  const squarings = Math.max(0, Math.ceil(Math.log2(2 * m.norm('frobenius'))));
  const scaled = Matrix.div(m, 2 ** squarings);
  let sum = Matrix.eye(m.rows);
  for (let k = 18; k >= 1; k--) sum = scaled.mmul(sum).div(k).add(Matrix.eye(m.rows));
  for (let i = 0; i < squarings; i++) sum = sum.mmul(sum);
  return sum;
}
