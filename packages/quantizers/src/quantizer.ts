import type * as tf from '@tensorflow/tfjs-core';

/** Integer codes of a weight and the step that turns them back: `value = scale · code` in float32. */
export interface QuantizedTensor {
  /** The codes in row-major order, one per entry. */
  codes: Int8Array | Int16Array;
  /** Shape of the weight. */
  shape: number[];
  /** The step: one number for the whole tensor, or one per row (first axis). */
  scale: Float32Array;
  /** Width k of the code book, as the quantizer calls it. `storageBits(bits)` is what a packed code takes. */
  bits: number;
}

/**
 * What a weight becomes.
 *
 * `apply` runs in training, inside a gradient; `encode` runs once, when the trained weight leaves TensorFlow.js.
 * They agree bit for bit: entry i of `apply(w)` is the float32 product of `scale` and `codes[i]`.
 */
export interface Quantizer {
  /** Name under which `getQuantizer` finds it. */
  readonly name: string;
  /** Width of the code book; null when weights stay real. */
  readonly bits: number | null;
  /** The quantized weight as a new float32 tensor of the same shape, differentiable. */
  apply(w: tf.Tensor): tf.Tensor;
  /** The quantized weight as integers, on the host. */
  encode(w: tf.Tensor): QuantizedTensor;
  /** `{ name, ...options }`, from which `getQuantizer` makes an equal quantizer. */
  getConfig(): Record<string, unknown>;
}
