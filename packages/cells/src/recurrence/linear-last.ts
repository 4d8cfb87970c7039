import { hasWasmKernels, krylov, krylovGradient, matMul } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { ShapeError } from '../errors.js';
import { type AffineRecurrence, readRecurrence } from './check-shapes.js';
import { emptyLinear, emptyScan, isEmpty } from './empty-scan.js';
import { type Plain, withLazyGradient } from './lazy-gradient.js';
import { outerProducts } from './outer-products.js';
import { asFloat } from './read-sequences.js';
import { transposed } from './transposed.js';

/** Block length in time steps. Doubling stops here; whole blocks then advance by one power. Longer blocks need more squarings, shorter ones more small products. */
const BLOCK = 32;

/** The contribution of every input to the last state of a linear recurrence. Depends only on the weights and the sequence length. */
export interface KrylovMatrix {
  /** (W^{T−1−t} U)ᵀ in time order, shape [time · inputs, units] */
  inputs: tf.Tensor2D;
  /** Σ_t W^{T−1−t} b, shape [units] */
  bias: tf.Tensor1D;
}

/**
 * The last state of a linear recurrence, without a loop over time:
 *
 *     h_T = Σ_t W^{T−1−t} (U x_t + b)
 *
 * One product of the sequences with the Krylov matrix gives h_T of the whole batch: O(T d² p) once, instead of O(B T d²) in T sequential
 * steps (benchmark: `training-step-many-to-one`).
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs]
 * @returns h_T, shape [batch, units], from h_0 = 0; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not match
 * @throws DtypeError when a tensor is not numeric
 * @example
 * linearLast({ w: tf.eye(2), u: tf.ones([2, 1]), b: tf.zeros([2]) }, tf.ones([1, 5, 1])); // [[5, 5]]
 */
export function linearLast(recurrence: AffineRecurrence, x: tf.Tensor3D): tf.Tensor2D {
  return tf.tidy(() => {
    const { recurrence: read, x: floats, sizes } = readRecurrence('linearLast', recurrence, x);
    if (isEmpty(floats)) return emptyLinear(read, floats, false) as tf.Tensor2D;
    return lastOf(krylovMatrix(read, sizes.time), floats);
  });
}

/**
 * The Krylov matrix alone. Several micro-batches of an optimizer step can share it: one forward and one backward pass for all of them.
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param time length of the sequences, at least 1
 * @returns new tensors, differentiable in W, U and b
 * @throws ShapeError when time < 1
 * @example
 * const krylov = krylovMatrix(recurrence, 784);
 * const loss = tf.addN(microBatches.map(({ x, y }) => lossOf(lastOf(krylov, x), y)));
 */
export function krylovMatrix({ w, u, b }: AffineRecurrence, time: number): KrylovMatrix {
  if (!(time >= 1)) throw new ShapeError(`krylovMatrix: time is ${time}, but must be at least 1`);
  const compute = hasWasmKernels() ? byKernels : byOperations;
  const float = <T extends tf.Tensor>(what: string, tensor: T) => asFloat('krylovMatrix', what, tensor);
  const [inputs, bias] = tf.tidy(() => compute({ w: float('w', w), u: float('u', u), b: float('b', b) }, time));
  return { inputs, bias } as KrylovMatrix;
}

/**
 * The last states of sequences, from a Krylov matrix.
 *
 * @param x sequences, shape [batch, time, inputs], with the length of the matrix
 * @returns h_T, shape [batch, units]; differentiable in the matrix and x
 * @throws ShapeError when time · inputs does not match the matrix
 */
export function lastOf({ inputs, bias }: KrylovMatrix, x: tf.Tensor3D): tf.Tensor2D {
  return tf.tidy(() => lastOfFloats({ inputs, bias }, asFloat('lastOf', 'x', x)));
}

function lastOfFloats({ inputs, bias }: KrylovMatrix, x: tf.Tensor3D): tf.Tensor2D {
  const [batch, time, features] = x.shape;
  if (time * features !== inputs.shape[0]) {
    throw new ShapeError(
      `lastOf: x has shape [${x.shape}], so the matrix must have ${time * features} rows, but has ${inputs.shape[0]}`,
    );
  }
  if (batch === 0) {
    const units = inputs.shape[1];
    return emptyScan({ x, units, parameters: { inputs, bias }, initialStates: null, returnSequences: false })
      .outputs as tf.Tensor2D;
  }
  const product = hasWasmKernels() ? matMul : tf.matMul<tf.Tensor2D>;
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const rows = tf.reshape(x, [batch, time * features]) as tf.Tensor2D;
    save([inputs, rows]);
    return tf.add<tf.Tensor2D>(product(rows, inputs), bias);
  };
  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [inputs, rows] = saved as [tf.Tensor2D, tf.Tensor2D];
    const dh = dy as tf.Tensor2D;
    return {
      inputs: () => outerProducts(rows, [dh])[0]!,
      bias: () => tf.sum(dh, 0),
      x: () => tf.reshape(product(dh, transposed(inputs)), x.shape),
    };
  };
  // Only the product: the Krylov matrix has its own higher derivatives.
  const plain = {
    compute: ({ inputs, bias, x }: Record<string, tf.Tensor>) =>
      tf.add<tf.Tensor2D>(tf.matMul(tf.reshape(x!, [batch, time * features]), inputs as tf.Tensor2D), bias!),
  };
  return withLazyGradient<tf.Tensor2D, string>({ inputs, bias, x }, forward, backward, plain);
}

/** Both parts of the matrix by wasm kernels. */
function byKernels({ w, u, b }: AffineRecurrence, time: number): tf.Tensor[] {
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const made = krylov(w, transposed(u), b, time);
    save([w, made.inputs, made.bias, ...made.kept]);
    return [made.inputs, made.bias] as tf.Tensor[];
  };
  const backward = ([dInputs, dBias]: tf.Tensor[], saved: tf.Tensor[]) => {
    const [w, inputs, bias, ...kept] = saved as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D, tf.Tensor2D, tf.Tensor2D];
    const back = krylovGradient(dInputs as tf.Tensor2D, dBias as tf.Tensor1D, { inputs, bias, kept }, w);
    return { w: () => back.weight, u: () => transposed(back.transposedKernel), b: () => back.bias };
  };
  return withLazyGradient<tf.Tensor[], string>({ w, u, b }, forward, backward, plainKrylov(time));
}

/**
 * Both parts of the matrix by TensorFlow.js operations.
 *
 * In reverse time order, K = [Uᵀ; Uᵀ A; …; Uᵀ A^{T−1}], A = Wᵀ. K grows by doubling, K ← [K; K Aⁿ], A²ⁿ = Aⁿ Aⁿ, up to a block of 32 time
 * steps, then block by block; b is an additional row at every time step. Backward pass: with G the gradient of K,
 * λ_j = G_j + λ_{j+1} Aᵀ is a suffix sum over time, computed as a tree (block sums upwards, then later sums downwards) in 2 T d² p
 * operations; dA = Σ_j K_{j−1}ᵀ λ_j is one product.
 */
function byOperations({ w, u, b }: AffineRecurrence, time: number): tf.Tensor[] {
  const [units, inputs] = u.shape;
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const powers = powersToBlock(transposed(w), time);
    const first = tf.concat([transposed(u), tf.reshape(b, [1, units])], 0) as tf.Tensor2D;
    const matrix = tf.reshape(growKrylov(first, powers, time), [time, inputs + 1, units]) as tf.Tensor3D;
    save([matrix, ...powers]);
    const ofInputs = tf.reverse(tf.slice(matrix, [0, 0, 0], [-1, inputs, -1]), 0);
    const ofBias = tf.slice(matrix, [0, inputs, 0], [-1, 1, -1]);
    return [tf.reshape(ofInputs, [time * inputs, units]), tf.reshape(tf.sum(ofBias, 0), [units])] as tf.Tensor[];
  };
  const backward = ([dInputs, dBias]: tf.Tensor[], saved: tf.Tensor[]) => {
    const [matrix, ...powers] = saved as [tf.Tensor3D, ...tf.Tensor2D[]];
    const fromInputs = tf.reverse(tf.reshape(dInputs!, [time, inputs, units]), 0);
    const fromBias = tf.tile(tf.reshape(dBias!, [1, 1, units]), [time, 1, 1]);
    const lambda = suffixSums(tf.concat([fromInputs, fromBias], 1) as tf.Tensor3D, powers.map(transposed));
    const dFirst = tf.reshape(tf.slice(lambda, [0, 0, 0], [1, -1, -1]), [inputs + 1, units]) as tf.Tensor2D;
    const rows = (steps: tf.Tensor3D, from: number) =>
      tf.reshape(tf.slice(steps, [from, 0, 0], [time - 1, -1, -1]), [-1, units]) as tf.Tensor2D;
    return {
      // K_{j−1}ᵀ λ_j, transposed, is the gradient of W = Aᵀ.
      w: () => (time === 1 ? tf.zeros([units, units]) : tf.matMul(transposed(rows(lambda, 1)), rows(matrix, 0))),
      u: () => transposed(tf.slice(dFirst, [0, 0], [inputs, -1])),
      b: () => tf.reshape(tf.slice(dFirst, [inputs, 0], [1, -1]), [units]),
    };
  };
  return withLazyGradient<tf.Tensor[], string>({ w, u, b }, forward, backward, plainKrylov(time));
}

/** Both parts of the matrix by recorded products, step by step, for higher derivatives. */
function plainKrylov(time: number): Plain<tf.Tensor[]> {
  return {
    compute: ({ w, u, b }) => {
      const [units, inputs] = u!.shape as [number, number];
      const a = transposed(w as tf.Tensor2D);
      const steps = [tf.concat([transposed(u as tf.Tensor2D), tf.reshape(b!, [1, units])], 0) as tf.Tensor2D];
      for (let j = 1; j < time; j++) steps.push(tf.matMul(steps[j - 1]!, a));
      const ofInputs = steps.map((step) => tf.slice(step, [0, 0], [inputs, -1])).reverse();
      return [tf.concat(ofInputs, 0), tf.addN(steps.map((step) => tf.reshape(tf.slice(step, [inputs, 0]), [units])))];
    },
  };
}

/** A, A², A⁴, … up to A^n, n the block length, or less for shorter sequences. */
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

/**
 * λ_j = Σ_{i ≥ j} G_i B^{i−j} for every time step j, by a tree over blocks of 1, 2, 4, … time steps.
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
  // The sum over a pair of neighbours is left + right B; the pairs are the same problem with B².
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
  // λ at the right of a pair is its own gradient plus B times λ at the left of the next pair.
  const next = tf.pad(tf.slice(left, [1, 0, 0], [left.shape[0] - 1, -1, -1]), [
    [0, 1],
    [0, 0],
    [0, 0],
  ]) as tf.Tensor3D;
  const both = tf.stack([left, tf.add<tf.Tensor3D>(right, times(next, power))], 1);
  return tf.slice(tf.reshape(both, even.shape) as tf.Tensor3D, [0, 0, 0], [time, -1, -1]);
}

/** The same sums, sequentially from the last time step. */
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
