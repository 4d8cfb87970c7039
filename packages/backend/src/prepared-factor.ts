import type * as tf from '@tensorflow/tfjs-core';

const shapes = new WeakMap<object, string>();

/**
 * Whether a right factor, one matrix, has the shape for which XNNPACK packed its data, if it did. XNNPACK caches packed data by data id
 * only: for a tensor that shares the data in another shape, the stock kernels use the wrong matrix, and write out of bounds.
 */
export function isFirstShapeOf({ dataId, shape }: tf.TensorInfo): boolean {
  const own = `${shape.slice(-2)}`;
  const first = shapes.get(dataId) ?? own;
  shapes.set(dataId, first);
  return first === own;
}
