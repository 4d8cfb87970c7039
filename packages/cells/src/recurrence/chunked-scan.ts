import * as tf from '@tensorflow/tfjs-core';
import { type AffineRecurrence, readRecurrence } from './check-shapes.js';
import { driveRows, inputGradient, inputRows, splitBias } from './input-rows.js';
import { withLazyGradient } from './lazy-gradient.js';
import type { OperationCost } from './operation-cost.js';
import { outerProducts } from './outer-products.js';
import { plainLinearScan } from './plain-scan.js';
import { transposed } from './transposed.js';

/** Sizes that determine the chunk length. */
interface ScanSizes {
  batch: number;
  time: number;
  units: number;
}

/**
 * The fastest chunk length for a backend with the given cost.
 *
 * Step by step, a scan is T products of batch × d by d × d, and T additions. In N chunks of C steps it is C products over all chunks,
 * N products to join the chunks, and one with [A, A², …, A^C]. That doubles the multiplications and adds C d³ for the powers, but needs
 * only about √T operations. The backward pass doubles both.
 *
 * @returns C, a power of two; 1 for step by step
 */
export function chunkFor({ batch, time, units }: ScanSizes, { perOperation, rate }: OperationCost): number {
  const states = batch * time * units ** 2;
  let best = { chunk: 1, seconds: 2 * time * perOperation + states / rate };
  for (let chunk = 2; chunk < time; chunk *= 2) {
    const operations = 2 * chunk + 2 * Math.ceil(time / chunk) + 2 * Math.log2(chunk);
    const multiplications = 2 * states + chunk * units ** 3 + (time / chunk) * batch * units ** 2;
    const seconds = operations * perOperation + multiplications / rate;
    if (seconds < best.seconds) best = { chunk, seconds };
  }
  return best.chunk;
}

/**
 * `linearScan` in chunks, for backends with expensive operations: about 2 √T operations instead of 2 T.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @param chunk time steps per chunk, ≥ 2
 * @returns states, shape [batch, time, units]; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not match
 */
export function chunkedScan(recurrence: AffineRecurrence, x: tf.Tensor3D, chunk: number): tf.Tensor3D {
  return tf.tidy(() => {
    const { recurrence: read, x: floats, sizes } = readRecurrence('chunkedScan', recurrence, x);
    return chunked(read, floats, chunk, sizes);
  });
}

function chunked(
  { w, u, b }: AffineRecurrence,
  x: tf.Tensor3D,
  chunk: number,
  { batch, time, units }: ScanSizes,
): tf.Tensor3D {
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const rows = inputRows(x);
    const drive = tf.reshape(driveRows(rows, u, b), [time, batch, units]) as tf.Tensor3D;
    const states = statesInChunks(drive, transposed(w), chunk);
    save([w, u, rows, states]);
    return tf.transpose(states, [1, 0, 2]);
  };
  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [w, u, rows, states] = saved as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.Tensor3D];
    // δ_t = dy_t + δ_{t+1} W: the same recurrence, backwards.
    const reversed = tf.reverse(tf.transpose(dy as tf.Tensor3D, [1, 0, 2]), 0);
    const inTime = tf.reverse(statesInChunks(reversed, w, chunk), 0);
    const deltas = tf.reshape(inTime, [time * batch, units]) as tf.Tensor2D;
    const before = tf.reshape(tf.slice(states, [0, 0, 0], [time - 1, -1, -1]), [-1, units]) as tf.Tensor2D;
    const [ofInputs] = outerProducts(deltas, [rows]);
    const { kernel, bias } = splitBias(ofInputs!);
    return {
      w: () =>
        time === 1 ? tf.zeros([units, units]) : outerProducts(tf.slice(deltas, [batch, 0], [-1, -1]), [before])[0]!,
      u: kernel,
      b: bias,
      x: () => inputGradient(deltas, u, batch),
    };
  };
  return withLazyGradient<tf.Tensor, string>({ w, u, b, x }, forward, backward, plainLinearScan(true)) as tf.Tensor3D;
}

/**
 * h_t = h_{t−1} A + drive_t. Runs all chunks in parallel from 0, then computes the initial state of each chunk, then adds its contribution
 * to every state of the chunk by one product with the powers of A.
 *
 * @param drive shape [time, batch, units]
 * @returns shape [time, batch, units]
 */
function statesInChunks(drive: tf.Tensor3D, a: tf.Tensor2D, chunk: number): tf.Tensor3D {
  const [time, batch, units] = drive.shape;
  const chunks = Math.ceil(time / chunk);
  const whole = tf.pad(drive, [
    [0, chunks * chunk - time],
    [0, 0],
    [0, 0],
  ]);
  const byPosition = tf.transpose(tf.reshape(whole, [chunks, chunk, batch, units]), [1, 0, 2, 3]);
  const driven = tf.unstack(tf.reshape(byPosition, [chunk, chunks * batch, units])) as tf.Tensor2D[];
  const own: tf.Tensor2D[] = [driven[0]!];
  for (let q = 1; q < chunk; q++) own.push(tf.add(tf.matMul(own[q - 1]!, a), driven[q]!));

  const powers = powersSideBySide(a, chunk);
  const toNextChunk = tf.slice(powers, [0, (chunk - 1) * units], [-1, units]);
  const ends = tf.unstack(tf.reshape(own[chunk - 1]!, [chunks, batch, units])) as tf.Tensor2D[];
  const starts: tf.Tensor2D[] = [tf.zeros([batch, units])];
  for (let c = 1; c < chunks; c++) {
    starts.push(c === 1 ? ends[0]! : tf.add(tf.matMul(starts[c - 1]!, toNextChunk), ends[c - 1]!));
  }
  const carried = tf.reshape(tf.matMul(tf.concat(starts, 0), powers), [chunks, batch, chunk, units]);
  const ofChunks = tf.reshape(tf.stack(own), [chunk, chunks, batch, units]);
  const states = tf.add(tf.transpose(ofChunks, [1, 0, 2, 3]), tf.transpose(carried, [0, 2, 1, 3]));
  return tf.slice(tf.reshape(states, [chunks * chunk, batch, units]) as tf.Tensor3D, [0, 0, 0], [time, -1, -1]);
}

/** [A, A², …, A^count], count a power of two, shape [units, count · units], by doubling. */
function powersSideBySide(a: tf.Tensor2D, count: number): tf.Tensor2D {
  const units = a.shape[0];
  let powers = a;
  for (let have = 1; have < count; have *= 2) {
    const last = tf.slice(powers, [0, (have - 1) * units], [-1, units]);
    powers = tf.concat([powers, tf.matMul(last, powers)], 1) as tf.Tensor2D;
  }
  return powers;
}
