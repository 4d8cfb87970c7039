import type { SpecMatrix } from '@qornn/int-runtime';
import type { QuantizedTensor } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';
import type { QuantizedWeight } from './quantized-weight.js';

/**
 * A weight in plain data, row-major, rows are outputs: the codes of its quantizer, or, without one, its real values.
 *
 * @throws QuantizerError when a weight with codes is not finite
 */
export function specMatrix(weight: QuantizedWeight): SpecMatrix {
  return weight.isQuantized ? codedMatrix(weight.encode()) : realMatrix(weight.real());
}

/** What a quantizer has encoded. */
export function codedMatrix({ shape, codes, bits, scale, identity }: QuantizedTensor): SpecMatrix {
  const [rows, columns] = shape as [number, number];
  return { kind: 'codes', rows, columns, codes, bits, scale, ...(identity !== undefined && { identity }) };
}

/** Real values of a matrix, which is disposed. */
export function realMatrix(weight: tf.Tensor2D): SpecMatrix {
  const [rows, columns] = weight.shape;
  const values = hostNumbers(weight);
  weight.dispose();
  return { kind: 'real', rows, columns, values };
}

/** The values of a tensor, on the host; it stays the caller's. */
export function hostNumbers(tensor: tf.Tensor): Float32Array {
  return Float32Array.from(tensor.dataSync());
}
