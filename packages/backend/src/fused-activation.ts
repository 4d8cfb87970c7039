import type * as tf from '@tensorflow/tfjs-core';
import { type KernelArguments, runKernel, using } from './run-kernel.js';

/** The activations that products and convolutions can be fused with, and the kernel of each. */
const KERNELS = {
  linear: null,
  relu: 'Relu',
  relu6: 'Relu6',
  prelu: 'Prelu',
  leakyrelu: 'LeakyRelu',
  sigmoid: 'Sigmoid',
  elu: 'Elu',
} as const;

/** Activations that XNNPACK implements by clamping, which turns NaN into a bound. */
const CLAMPS: Record<string, string> = { relu: KERNELS.relu, relu6: KERNELS.relu6 };

type Attributes = Pick<tf._FusedMatMulAttrs, 'activation' | 'leakyreluAlpha'>;

/** Whether an activation can be fused. */
export function isFusedActivation(name: string): name is keyof typeof KERNELS {
  return name in KERNELS;
}

/** Runs clamping activations as a separate kernel after the fused one, at the cost of one more pass over the output. */
export function clampedAfter(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const clamp = CLAMPS[(args.attrs as unknown as Attributes).activation];
    if (!clamp) return stock(args);
    const sums = stock({ ...args, attrs: { ...args.attrs, activation: 'linear' } }) as tf.TensorInfo;
    return using([sums], args.backend, () => runKernel(clamp, { x: sums }, args.backend));
  };
}

/**
 * A fused operation as separate kernels: adds the bias to the sums, then applies the activation.
 *
 * @param sums output of the product or convolution; disposed if another kernel follows
 */
export function addBiasAndActivate(sums: tf.TensorInfo, { inputs, attrs, backend }: KernelArguments): tf.TensorInfo {
  const { bias, preluActivationWeights: alpha } = inputs;
  const { activation, leakyreluAlpha } = attrs as unknown as Attributes;
  let out = sums;
  const then = (name: string, operands: tf.NamedTensorInfoMap, attributes: object = {}): void => {
    const previous = out;
    out = using([previous], backend, () => runKernel(name, operands, backend, attributes));
  };
  if (bias) then('Add', { a: out, b: bias });
  const kernel = KERNELS[activation as keyof typeof KERNELS];
  if (kernel === 'Prelu') then(kernel, { x: out, alpha: alpha! });
  else if (kernel === 'LeakyRelu') then(kernel, { x: out }, { alpha: leakyreluAlpha ?? 0 });
  else if (kernel) then(kernel, { x: out });
  return out;
}
