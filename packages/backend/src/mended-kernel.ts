import * as tf from '@tensorflow/tfjs-core';

/** A patch for a kernel of a backend. */
export interface MendedKernel {
  /** Applies the patch; does nothing when called again. Returns false if the backend has no such kernel. */
  fix(): boolean;
  /** Restores the kernel of tfjs. */
  restore(): void;
  /** Whether the patch is active. */
  isInPlace(): boolean;
}

/**
 * @param name tfjs name of the kernel
 * @param mend returns the patched kernel function, given the stock one
 * @param backend whose kernel; default: 'wasm'
 */
export function mendedKernel(
  name: string,
  mend: (stock: tf.KernelFunc) => tf.KernelFunc,
  backend: 'wasm' | 'webgpu' = 'wasm',
): MendedKernel {
  let stock: tf.KernelConfig | undefined;
  return {
    fix() {
      if (stock) return true;
      const kernel = tf.getKernel(name, backend);
      if (!kernel) return false;
      stock = kernel;
      tf.unregisterKernel(name, backend);
      tf.registerKernel({ ...kernel, kernelFunc: mend(kernel.kernelFunc) });
      return true;
    },
    restore() {
      if (!stock) return;
      tf.unregisterKernel(name, backend);
      tf.registerKernel(stock);
      stock = undefined;
    },
    isInPlace: () => stock !== undefined,
  };
}

/** Several patches, applied and restored together. */
export function mendedTogether(kernels: readonly MendedKernel[]): MendedKernel {
  return {
    fix: () => kernels.map((kernel) => kernel.fix()).every(Boolean),
    restore() {
      for (const kernel of kernels) kernel.restore();
    },
    isInPlace: () => kernels.every((kernel) => kernel.isInPlace()),
  };
}
