import { integer, number, type OptionTable } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { differentiable } from './differentiable.js';
import { readsHostMemory } from './reads-host-memory.js';
import { checkOptions, overFloats, requireMatrix } from './validation.js';

/** Options of {@link bjorck}. */
export interface BjorckOptions {
  /** Number of iterations, ≥ 0; default 15, as in the QORNN paper. */
  iterations?: number;
  /** Step β in (0, 0.5]; at 0.5, the default, convergence is quadratic. */
  beta?: number;
}

/** Checks of these options. */
export const BJORCK_OPTIONS: OptionTable<BjorckOptions> = {
  iterations: /* @__PURE__ */ integer(0),
  beta: /* @__PURE__ */ number('> 0 and ≤ 0.5', (beta) => beta > 0 && beta <= 0.5),
};

/**
 * Distance from orthogonality, ‖WᵀW − I‖_F/√n, at which W equals its limit up to float32 rounding: four units in the last place.
 */
const ROUNDING = 2 ** -21;

/** A step this close to the limit changes the projected gradient by less than this, relatively. */
const NEGLIGIBLE_FOR_GRADIENT = 5e-6;

/**
 * Björck's iteration: the nearest matrix with orthonormal columns (rows, when there are fewer rows than columns). Differentiable.
 *
 *     W ← (1 + β) W − β W WᵀW          (15 times, β = 1/2: W ← 1.5 W − 0.5 W WᵀW)
 *
 * Singular vectors stay the same; each singular value becomes σ ← (1 + β) σ − β σ³, which converges to 1 for 0 < σ < √3. Scale the
 * input first, for instance with `spectralNormalize`. Singular values below 1.5^{−15} ≈ 0.002 have not converged after 15 iterations.
 *
 * The handwritten gradient runs through the iterations from last to first:
 *
 *     D ← D − β (D E + W (DᵀW + WᵀD)),   E = WᵀW − I
 *
 * Each of its steps is self-adjoint and commutes with the others. When E has reached float32 rounding, further iterations
 * change nothing, and the gradient of m of them is one projection, D − c W (DᵀW + WᵀD) with
 * c = (1 − (1 − 2β)^m)/2. On backends where reading a number back is cheap (cpu and wasm) these iterations are skipped.
 * A generic matrix takes 5 products per iteration, a nearly orthogonal one 15 to 25 in total, an orthogonal one 3; see
 * the benchmark `bjorck`. Higher derivatives use the tape of all iterations.
 * Source: Björck and Bowie 1971; for neural networks, Anil, Lucas and Grosse 2019 (arXiv 1811.05381).
 *
 * @param w shape [rows, columns], spectral norm below √3
 * @returns shape [rows, columns]
 * @throws ShapeError when `w` is not a matrix
 * @throws ParametrizationError when an option is out of range
 * @example
 * bjorck(tf.tensor2d([[0.9, 0.1], [0, 0.5]])); // [[0.997, 0.071], [-0.071, 0.997]]
 */
export function bjorck(w: tf.Tensor2D, options: BjorckOptions = {}): tf.Tensor2D {
  requireMatrix('bjorck', w);
  const { iterations = 15, beta = 0.5 } = checkOptions('bjorck', options, BJORCK_OPTIONS);
  const isWide = w.shape[0] < w.shape[1];

  const plain = (input: tf.Tensor2D) => {
    let now = isWide ? tf.transpose(input) : tf.clone(input);
    for (let k = 0; k < iterations; k++) now = stepFrom(now, errorOf(now), beta);
    return isWide ? tf.transpose(now) : now;
  };
  const orthogonal = differentiable(plain, (input, keep) => {
    const orbit = iterate(isWide ? tf.transpose(input) : input, iterations, beta);
    const { steps, limit, remaining } = orbit;
    const differentiated = remaining > 0 ? steps.filter((step) => step.distance > NEGLIGIBLE_FOR_GRADIENT) : steps;
    const projected = iterations - differentiated.length;
    keep([...differentiated.flatMap((step) => [step.w, step.error]), limit]);

    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      let d = (isWide ? tf.transpose(dy) : tf.clone(dy)) as tf.Tensor2D;
      if (projected > 0) {
        d = adjointStep(d, saved[saved.length - 1] as tf.Tensor2D, null, (1 - (1 - 2 * beta) ** projected) / 2);
      }
      for (let k = saved.length - 3; k >= 0; k -= 2) {
        d = adjointStep(d, saved[k] as tf.Tensor2D, saved[k + 1] as tf.Tensor2D, beta);
      }
      return isWide ? tf.transpose(d) : d;
    };
    return { value: isWide ? tf.transpose(limit) : tf.clone(limit), gradFunc };
  });
  return overFloats(w, orthogonal) as tf.Tensor2D;
}

interface Step {
  /** The matrix before the step. */
  w: tf.Tensor2D;
  /** WᵀW − I before the step. */
  error: tf.Tensor2D;
  /** ‖WᵀW − I‖_F/√n before the step; infinite when it is not read back. */
  distance: number;
}

/** The computed steps, their limit, and the number of skipped steps. */
interface Orbit {
  steps: Step[];
  limit: tf.Tensor2D;
  remaining: number;
}

function iterate(start: tf.Tensor2D, iterations: number, beta: number): Orbit {
  const columns = start.shape[1];
  const watchesDistance = readsHostMemory();
  const steps: Step[] = [];
  let w = start;
  for (let k = 0; k < iterations; k++) {
    const error = errorOf(w);
    const distance = watchesDistance ? Math.sqrt(tf.sum(tf.square(error)).dataSync()[0]! / columns) : Infinity;
    if (distance <= ROUNDING) {
      return { steps, limit: w, remaining: iterations - k };
    }
    steps.push({ w, error, distance });
    w = stepFrom(w, error, beta);
    if (distanceBoundAfterStep(distance, beta, columns) <= ROUNDING) {
      return { steps, limit: w, remaining: iterations - k - 1 };
    }
  }
  return { steps, limit: w, remaining: 0 };
}

/** WᵀW − I. */
function errorOf(w: tf.Tensor2D): tf.Tensor2D {
  return tf.sub<tf.Tensor2D>(tf.matMul(tf.transpose(w), w), tf.eye(w.shape[1]));
}

/** W − β W E. Computing the small correction separately avoids cancellation near the limit. */
function stepFrom(w: tf.Tensor2D, error: tf.Tensor2D, beta: number): tf.Tensor2D {
  return tf.sub(w, tf.mul(tf.matMul(w, error), beta));
}

/**
 * Bounds ‖WᵀW − I‖_F/√n after one more step without the product that would measure it. An eigenvalue e of
 * WᵀW − I becomes (1 − 2β) e + (β² − 2β) e² + β² e³, and √n times the root mean square bounds the largest |e|.
 */
function distanceBoundAfterStep(distance: number, beta: number, columns: number): number {
  const largest = distance * Math.sqrt(columns);
  return distance * (1 - 2 * beta + (2 * beta - beta ** 2) * largest + (beta * largest) ** 2);
}

/** D − c (D E + W (DᵀW + WᵀD)); E null means 0. Explicit transposes, because products with transposed operands are slow on stock wasm. */
function adjointStep(d: tf.Tensor2D, w: tf.Tensor2D, error: tf.Tensor2D | null, c: number): tf.Tensor2D {
  return tf.tidy(() => {
    const overlap = tf.matMul(tf.transpose(d), w);
    const alongSymmetric = tf.matMul(w, tf.add(overlap, tf.transpose(overlap)));
    const change = error ? tf.add(tf.matMul(d, error), alongSymmetric) : alongSymmetric;
    return tf.sub(d, tf.mul(change, c));
  });
}
