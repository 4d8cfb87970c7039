import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';

/** @throws QuantizerError when a value is not a tensor of a numeric dtype (strings and complex numbers are not) */
export function requireNumbers(caller: string, field: string, value: tf.Tensor): void {
  const dtype = (value as Partial<tf.Tensor> | null | undefined)?.dtype;
  if (dtype === 'float32' || dtype === 'int32' || dtype === 'bool') return;
  const is = dtype ? `has dtype ${dtype}` : `is ${typeof value}`;
  throw new QuantizerError(`${caller}: ${field} ${is}; it must be a tensor of float32, int32, bool`, field, value);
}
