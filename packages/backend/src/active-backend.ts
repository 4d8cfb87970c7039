import * as tf from '@tensorflow/tfjs-core';

/** Backends of the native packages, with what they tell of themselves. */
export interface NativeBackend extends tf.KernelBackend {
  /** whether its package is `@tensorflow/tfjs-node-gpu`, which computes on the processor where it finds no GPU */
  isGPUPackage?: boolean;
  isUsingGpuDevice?: boolean;
}

/** The native backend that a process has, if it has one: both native packages register the same name. */
export function runningNative(): NativeBackend | undefined {
  return tf.engine().registry.tensorflow as NativeBackend | undefined;
}

/**
 * The name by which `useBackend` starts the backend that computes now: that of `tf.getBackend()`, but `tensorflow-gpu` where TensorFlow
 * computes on a GPU, since both native packages register as 'tensorflow'.
 *
 * @example
 * await useBackend({ backend: activeBackend() }); // the same, in another process
 */
export function activeBackend(): string {
  const name = tf.getBackend();
  return name === 'tensorflow' && runningNative()?.isUsingGpuDevice ? 'tensorflow-gpu' : name;
}
