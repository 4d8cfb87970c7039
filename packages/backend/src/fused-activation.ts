import type * as tf from '@tensorflow/tfjs-core';
import { type KernelArguments, runKernel, using } from './run-kernel.js';

/** The activations that products and convolutions are fused with, and the kernel that does each alone. */
const KERNELS = {
  linear: null,
  relu: 'Relu',
  relu6: 'Relu6',
  prelu: 'Prelu',
  leakyrelu: 'LeakyRelu',
  sigmoid: 'Sigmoid',
  elu: 'Elu',
} as const;

/** Those that XNNPACK does by clamping, which takes NaN for a bound. */
const CLAMPS: Record<string, string> = { relu: KERNELS.relu, relu6: KERNELS.relu6 };

type Attributes = Pick<tf._FusedMatMulAttrs, 'activation' | 'leakyreluAlpha'>;

/** Whether an activation is one of those. */
export function isFusedActivation(name: string): name is keyof typeof KERNELS {
  return name in KERNELS;
}

/** A fused kernel that leaves clamping to a kernel of its own: one more pass over what it gives. */
export function clampedAfter(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const clamp = CLAMPS[(args.attrs as unknown as Attributes).activation];
    if (!clamp) return stock(args);
    const sums = stock({ ...args, attrs: { ...args.attrs, activation: 'linear' } }) as tf.TensorInfo;
    return using([sums], args.backend, () => runKernel(clamp, { x: sums }, args.backend));
  };
}

/**
 * A fused kernel in parts: its sums, then the bias, then the activation.
 *
 * @param sums the product or the convolution alone; freed where something follows
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
