import { integer, oneOf, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { Matrix, QrDecomposition } from 'ml-matrix';
import { ParametrizationError } from './errors.js';
import { normalNumbers, uniformSource } from './seeded-random.js';
import { checkOptions, overFloats, requireMatrix } from './validation.js';

/** Method of {@link lowRankApproximation}. */
export type Sampler = 'lsi' | 'column';

/** Options of {@link lowRankApproximation}. */
export interface LowRankOptions {
  /** r, from 1 to min(m, n). */
  rank: number;
  /** 'lsi' (default) or 'column'. */
  sampler?: Sampler;
  /** Integer ≥ 0; default 0. */
  seed?: number;
}

export const SAMPLERS: readonly Sampler[] = ['lsi', 'column'];

/**
 * A randomized rank-r approximation, G ≈ a bᵀ, in O(m n r), without a factorization of G.
 *
 *     'lsi':     b = orthonormal basis of the rows of Rᵀ G, R Gaussian [m, r];           a = G b
 *     'column':  a = orthonormal basis of r columns of G, drawn by squared length;       b = Gᵀ a
 *
 * Both project G onto a subspace. Hence a bᵀ = G when the rank of G is at most r (and the drawn columns span its range), and the norm
 * of a bᵀ never exceeds that of G. Columns are drawn without replacement.
 * Sources: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483), section 4; Woolfe, Liberty, Rokhlin and Tygert 2008 for the
 * sketch; Drineas, Kannan and Mahoney 2006 for columns.
 *
 * @param g shape [m, n]
 * @returns a, shape [m, r], and b, shape [n, r]; not differentiable
 * @throws ShapeError when `g` is not a matrix
 * @throws ParametrizationError when an option is out of range
 * @example
 * const { a, b } = lowRankApproximation(gradient, { rank: 1, seed: step });
 * const next = projUnnD(w, tf.mul(a, -learningRate), b);
 */
export function lowRankApproximation(g: tf.Tensor2D, options: LowRankOptions): { a: tf.Tensor2D; b: tf.Tensor2D } {
  requireMatrix('lowRankApproximation', g);
  const {
    rank,
    sampler = 'lsi',
    seed = 0,
  } = checkOptions<LowRankOptions>('lowRankApproximation', options, {
    rank: required(integer(1)),
    sampler: oneOf(SAMPLERS),
    seed: integer(0),
  });
  if (rank > Math.min(...g.shape)) {
    throw new ParametrizationError(
      `lowRankApproximation: rank is ${rank}; it must be at most ${Math.min(...g.shape)} for a matrix of shape [${g.shape}]`,
      'rank',
      rank,
    );
  }
  return overFloats(g, (g) =>
    tf.tidy(() => {
      if (sampler === 'lsi') {
        const b = sketchedRows(g, rank, seed);
        return { a: tf.matMul<tf.Tensor2D>(g, b), b };
      }
      const a = sampledColumns(g, rank, seed);
      return { a, b: tf.matMul<tf.Tensor2D>(tf.transpose(g), a) };
    }),
  );
}

/** An orthonormal basis of the rows of a sketch Rᵀ G, as columns. */
function sketchedRows(g: tf.Tensor2D, rank: number, seed: number): tf.Tensor2D {
  const [rows, columns] = g.shape;
  const sketch = tf.tensor2d(Float32Array.from(normalNumbers(seed, rank * rows)), [rank, rows]);
  return orthonormalColumns(tf.transpose(tf.matMul<tf.Tensor2D>(sketch, g)), columns, rank);
}

/** An orthonormal basis of columns of G, drawn with probability proportional to their squared lengths. */
function sampledColumns(g: tf.Tensor2D, rank: number, seed: number): tf.Tensor2D {
  const weights = Float64Array.from(tf.sum(tf.square(g), 0).dataSync());
  const uniform = uniformSource(seed);
  const drawn: number[] = [];
  while (drawn.length < rank) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let left = uniform() * total;
    let column = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    // If all remaining columns are 0 or NaN, take any that is not drawn yet.
    if (column < 0) column = weights.findIndex((_, j) => !drawn.includes(j));
    drawn.push(column);
    weights[column] = 0;
  }
  const columns = drawn.map((column) => tf.slice(g, [0, column], [-1, 1]));
  return orthonormalColumns(tf.concat(columns, 1) as tf.Tensor2D, g.shape[0], rank);
}

/** On the host in float64; reads back rows · rank numbers. */
function orthonormalColumns(matrix: tf.Tensor2D, rows: number, rank: number): tf.Tensor2D {
  const { orthogonalMatrix } = new QrDecomposition(Matrix.from1DArray(rows, rank, matrix.dataSync()));
  const basis = orthogonalMatrix.subMatrix(0, rows - 1, 0, rank - 1);
  return tf.tensor2d(Float32Array.from(basis.to1DArray()), [rows, rank]);
}
