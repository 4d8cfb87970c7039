import * as tf from '@tensorflow/tfjs-core';
import type { KernelArguments } from './run-kernel.js';

/** Operands of a product: matrices, or batches of them. */
export interface Operands {
  a: tf.TensorInfo;
  b: tf.TensorInfo;
  transposeA: boolean;
  transposeB: boolean;
}

/** The sizes of a product. */
export interface Dimensions {
  /** Batch shape of the result: the broadcast batch shapes of the operands. */
  batch: number[];
  rows: number;
  inner: number;
  columns: number;
}

export function operandsOf({ inputs, attrs }: KernelArguments): Operands {
  const { a, b } = inputs as { a: tf.TensorInfo; b: tf.TensorInfo };
  const { transposeA, transposeB } = attrs as unknown as tf.BatchMatMulAttrs;
  return { a, b, transposeA, transposeB };
}

/** The sizes of the product, or undefined for operands for which the stock kernel throws. */
export function dimensionsOf({ a, b, transposeA, transposeB }: Operands): Dimensions | undefined {
  if (a.dtype !== 'float32' || b.dtype !== 'float32') return undefined;
  const [rows, innerOfA] = lastTwo(a, transposeA);
  const [innerOfB, columns] = lastTwo(b, transposeB);
  if (innerOfA !== innerOfB) return undefined;
  const batch = tf.broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  return { batch, rows, inner: innerOfA, columns };
}

function lastTwo({ shape }: tf.TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2) as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}

/** Number of matrices in a batch. */
export function sizeOfBatch({ shape }: tf.TensorInfo): number {
  return tf.util.sizeFromShape(shape.slice(0, -2));
}

/** For each matrix of the result, the index of its matrix in `x`. */
export function stepsOverBatch(x: tf.TensorInfo, batch: number[]): number[] {
  const own = x.shape.slice(0, -2);
  const padded = [...new Array<number>(batch.length - own.length).fill(1), ...own];
  const strides = tf.util.computeStrides([...padded, 1]);
  let steps = [0];
  batch.forEach((size, axis) => {
    const stride = padded[axis] === 1 ? 0 : strides[axis]!;
    steps = steps.flatMap((step) => Array.from({ length: size }, (_, i) => step + i * stride));
  });
  return steps;
}
