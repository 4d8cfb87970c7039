import * as tf from '@tensorflow/tfjs-core';

/** A kernel of the wasm backend that something better stands in for. */
export interface MendedKernel {
  /** Puts the better one in place; again does nothing. False where no wasm backend is registered. */
  fix(): boolean;
  /** Puts that of tfjs back. */
  restore(): void;
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
  };
}
