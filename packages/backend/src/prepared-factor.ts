import type * as tf from '@tensorflow/tfjs-core';

const shapes = new WeakMap<object, string>();

/**
 * Whether a right factor, one matrix, has the shape in which XNNPACK has prepared its values, if it has. It keeps them under their id alone: of a
 * tensor that shares them in another shape, the stock kernels multiply by the wrong matrix, and write behind its end.
 */
export function isFirstShapeOf({ dataId, shape }: tf.TensorInfo): boolean {
  const own = `${shape.slice(-2)}`;
  const first = shapes.get(dataId) ?? own;
  shapes.set(dataId, first);
  return first === own;
}
