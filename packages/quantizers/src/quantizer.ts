import type * as tf from '@tensorflow/tfjs-core';

/** Integer codes of a weight and what turns them back: `value = scale · code`, in float32. */
export interface QuantizedTensor {
  /** The codes in row-major order, one per entry. */
  codes: Int8Array | Int16Array;
  /** Shape of the weight. */
  shape: number[];
  /** The step: one number for the whole tensor, or one per row (first axis). */
  scale: Float32Array;
  /** Width k of the code book, as the quantizer calls it. `storageBits(bits)` is what a packed code takes. */
  bits: number;
  /** A multiple of the identity that is added to the value of the codes (square matrices only); absent for none. */
  identity?: number;
}

/** A variable that a quantizer keeps beside the weight. Whoever owns the weight owns it too, and hands it to the quantizer. */
export interface QuantizerVariable {
  /** Unique within the quantizer, for instance `step`. */
  readonly name: string;
  /** Whether the gradient moves it. */
  readonly trainable: boolean;
  /** Its value for a weight that has just been initialized, as a new tensor. */
  initialize(w: tf.Tensor): tf.Tensor;
  /** Its value for a weight that has moved on; absent where only the gradient changes it. */
  refresh?(w: tf.Tensor): tf.Tensor;
  /** Its value, as a new tensor, for the same quantizer at another width; absent where it stays as it is. */
  atBits?(value: tf.Tensor, bits: number): tf.Tensor;
}

/**
 * What a weight becomes.
 *
 * `apply` runs in training, inside a gradient; `encode` runs once, when the trained weight leaves TensorFlow.js.
 * They agree bit for bit: entry i of `apply(w)` is the float32 product of `scale` and `codes[i]`, plus `identity` on the diagonal.
 */
export interface Quantizer {
  /** Name under which `getQuantizer` finds it. */
  readonly name: string;
  /** Width of the code book; null when weights stay real. */
  readonly bits: number | null;
  /** Whether it is for square weights only; absent for no. */
  readonly square?: boolean;
  /** What it keeps beside the weight; absent for nothing. */
  readonly variables?: readonly QuantizerVariable[];
  /**
   * The quantized weight as a new float32 tensor of the same shape, differentiable in `w` and in trainable variables.
   *
   * @param variables values in the order of `this.variables`; default: what `initialize` gives for this `w`
   */
  apply(w: tf.Tensor, variables?: readonly tf.Tensor[]): tf.Tensor;
  /** The quantized weight as integers, on the host; `variables` as for `apply`. */
  encode(w: tf.Tensor, variables?: readonly tf.Tensor[]): QuantizedTensor;
  /** `{ name, ...options }`, from which `getQuantizer` makes an equal quantizer. */
  getConfig(): Record<string, unknown>;
}
