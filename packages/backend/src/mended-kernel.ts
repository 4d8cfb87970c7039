import * as tf from '@tensorflow/tfjs-core';

/** A kernel of the wasm backend that something better stands in for. */
export interface MendedKernel {
  /** Puts the better one in place; again does nothing. False where no wasm backend is registered. */
  fix(): boolean;
  /** Puts that of tfjs back. */
  restore(): void;
  /** Whether the better one is in place. */
  isInPlace(): boolean;
}

/**
 * @param name of the kernel, as tfjs has it
 * @param mend what computes, given what tfjs computes with
 */
export function mendedKernel(name: string, mend: (stock: tf.KernelFunc) => tf.KernelFunc): MendedKernel {
  let stock: tf.KernelConfig | undefined;
  return {
    fix() {
      if (stock) return true;
      const kernel = tf.getKernel(name, 'wasm');
      if (!kernel) return false;
      stock = kernel;
      tf.unregisterKernel(name, 'wasm');
      tf.registerKernel({ ...kernel, kernelFunc: mend(kernel.kernelFunc) });
      return true;
    },
    restore() {
      if (!stock) return;
      tf.unregisterKernel(name, 'wasm');
      tf.registerKernel(stock);
      stock = undefined;
    },
    isInPlace: () => stock !== undefined,
  };
}

/** Kernels that are mended as one. */
export function mendedTogether(kernels: readonly MendedKernel[]): MendedKernel {
  return {
    fix: () => kernels.map((kernel) => kernel.fix()).every(Boolean),
    restore() {
      for (const kernel of kernels) kernel.restore();
    },
    isInPlace: () => kernels.every((kernel) => kernel.isInPlace()),
  };
}
