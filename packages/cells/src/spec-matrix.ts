import type { SpecMatrix } from '@qornn/int-runtime';
import type { QuantizedTensor } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';
import type { QuantizedWeight } from './quantized-weight.js';

/**
 * A weight as plain data, row-major, rows are outputs: the codes of its quantizer, or real values without one.
 *
 * @throws QuantizerError when a quantized weight is not finite
 */
export function specMatrix(weight: QuantizedWeight): SpecMatrix {
  return weight.isQuantized ? codedMatrix(weight.encode()) : realMatrix(weight.real());
}

/** The matrix of a quantized tensor. */
export function codedMatrix({ shape, codes, bits, scale, identity }: QuantizedTensor): SpecMatrix {
  const [rows, columns] = shape as [number, number];
  return { kind: 'codes', rows, columns, codes, bits, scale, ...(identity !== undefined && { identity }) };
}

/** The real values of a matrix. Disposes `weight`. */
export function realMatrix(weight: tf.Tensor2D): SpecMatrix {
  const [rows, columns] = weight.shape;
  const values = hostNumbers(weight);
  weight.dispose();
  return { kind: 'real', rows, columns, values };
}

/** Downloads the values of a tensor. Does not dispose it. */
export function hostNumbers(tensor: tf.Tensor): Float32Array {
  return Float32Array.from(tensor.dataSync());
}
