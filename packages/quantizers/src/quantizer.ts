import type * as tf from '@tensorflow/tfjs-core';

/** Integer codes of a weight and their scale: `value = scale · code`, in float32. */
export interface QuantizedTensor {
  /** One code per entry, in row-major order. */
  codes: Int8Array | Int16Array;
  /** Shape of the weight. */
  shape: number[];
  /** The step: one number for the whole tensor, or one per row (first axis). */
  scale: Float32Array;
  /** Bit width k, an integer. A packed code takes `storageBits(bits)` bits. */
  bits: number;
  /** Number of codes if fewer than `bits` can represent; see `Quantizer.levels`. */
  levels?: number;
  /** Multiple of the identity to add to the decoded matrix (square only); absent for none. */
  identity?: number;
}

/** The codes of a weight as tensors: value = step · code, plus `identity` on the diagonal. */
export interface ScaledCodes {
  /** Integers in a float32 tensor of the weight's shape. */
  codes: tf.Tensor;
  /** A scalar, or one number per row, shaped to broadcast against `codes`. */
  step: tf.Tensor;
  /** Multiple of the identity to add to the decoded matrix (square only); absent for none. */
  identity?: number;
}

/** A variable that a quantizer needs in addition to the weight. The owner of the weight (a layer) creates it and passes it in. */
export interface QuantizerVariable {
  /** Unique within the quantizer, for instance `step`. */
  readonly name: string;
  /** Whether it has a gradient. */
  readonly trainable: boolean;
  /** Initial value for a newly initialized weight, as a new tensor. */
  initialize(w: tf.Tensor): tf.Tensor;
  /** New value for a weight that has been trained since; absent where only the gradient changes the variable. */
  refresh?(w: tf.Tensor): tf.Tensor;
  /** Value for the same quantizer at another bit width, as a new tensor; absent where it stays the same. */
  atBits?(value: tf.Tensor, bits: number): tf.Tensor;
}

/**
 * A weight quantizer.
 *
 * `apply` is fake quantization, used in training and differentiable; `encode` returns integers, used once to export the trained
 * weight. They agree bit for bit: entry i of `apply(w)` is the float32 product of `scale` and `codes[i]`, plus `identity` on the diagonal.
 */
export interface Quantizer {
  /** Name under which `getQuantizer` finds it. */
  readonly name: string;
  /** Bit width of the codes, an integer; null when weights are not quantized. */
  readonly bits: number | null;
  /**
   * Number of codes, −⌊levels/2⌋ … ⌈levels/2⌉ − 1: 31 levels are −15 … 15 and take 5 bits. Default 2^bits, and 3 for one
   * bit.
   */
  readonly levels?: number;
  /** Whether it takes square weights only; absent means no. */
  readonly square?: boolean;
  /** Variables in addition to the weight; absent for none. */
  readonly variables?: readonly QuantizerVariable[];
  /**
   * The quantized weight as a new float32 tensor of the same shape, differentiable in `w` and in trainable variables.
   *
   * @param variables values in the order of `this.variables`; default: `initialize(w)` of each
   */
  apply(w: tf.Tensor, variables?: readonly tf.Tensor[]): tf.Tensor;
  /** The quantized weight as integers, on the host; `variables` as for `apply`. */
  encode(w: tf.Tensor, variables?: readonly tf.Tensor[]): QuantizedTensor;
  /** The same quantizer at another bit width, for `bitSchedule`; absent if the bit width is fixed. */
  withBits?(bits: number): Quantizer;
  /**
   * Codes and step of `apply` as new tensors, for quantizers that change codes (orthogonal rounding); absent if codes depend on variables.
   */
  scaledCodes?(w: tf.Tensor): ScaledCodes;
  /** `{ name, ...options }`; `getQuantizer` of it returns an equal quantizer. */
  getConfig(): Record<string, unknown>;
}
