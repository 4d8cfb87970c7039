import * as tf from '@tensorflow/tfjs-core';
import { BackendError } from './errors.js';
import type { KernelArguments } from './run-kernel.js';

/**
 * Numeric kernels that exist in the cpu backend of tfjs 4.22 but not in the wasm backend: gradients of `tf.gather`,
 * `tf.unsortedSegmentSum` and convolutions, and `tf.einsum`.
 */
export const MISSING_KERNELS: readonly string[] = [
  'Conv2DBackpropFilter',
  'DepthwiseConv2dNativeBackpropFilter',
  'DepthwiseConv2dNativeBackpropInput',
  'Einsum',
  'UnsortedSegmentSum',
];

/**
 * Registers kernels of the cpu backend for operations that the wasm backend lacks. Operands and results are copied, so avoid these
 * operations in hot code. The cpu backend is loaded on first use: automatically in Node; in a bundle the application must
 * import `@tensorflow/tfjs-backend-cpu`.
 */
export function addMissingWasmKernels(): void {
  for (const kernelName of MISSING_KERNELS) {
    if (tf.getKernel(kernelName, 'wasm')) continue;
    const kernelFunc: tf.KernelFunc = (args) => runOnCpu(kernelName, args as KernelArguments);
    tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc });
  }
}

type Inputs = Readonly<Record<string, tf.TensorInfo | null | undefined>>;

function runOnCpu(kernelName: string, { inputs, attrs, backend }: KernelArguments): tf.TensorInfo | tf.TensorInfo[] {
  const cpu = cpuBackend(kernelName);
  const wasm = backend as tf.KernelBackend;
  const moved: object[] = [];
  const move = <T>(x: T): T => {
    const { dataId, shape, dtype } = x as tf.TensorInfo;
    moved.push(cpu.write(wasm.readSync(dataId) as never, shape, dtype));
    return { dataId: moved.at(-1)!, shape, dtype } as T;
  };
  const moveBack = ({ dataId, shape, dtype }: tf.TensorInfo): tf.TensorInfo => {
    moved.push(dataId);
    return { dataId: wasm.write(cpu.readSync(dataId) as never, shape, dtype), shape, dtype };
  };
  // Operands are named, except for variadic operations.
  const named = inputs as Inputs;
  const operands = Array.isArray(inputs)
    ? inputs.map(move)
    : Object.fromEntries(Object.entries(named).map(([name, x]) => [name, x && move(x)]));
  try {
    const { kernelFunc } = tf.getKernel(kernelName, 'cpu');
    const results = kernelFunc({ inputs: operands as tf.NamedTensorInfoMap, attrs: attrs!, backend: cpu });
    return Array.isArray(results) ? results.map(moveBack) : moveBack(results);
  } finally {
    for (const dataId of moved) cpu.disposeData(dataId);
  }
}

/** @throws BackendError when the cpu backend is not loaded and cannot be loaded here */
function cpuBackend(kernelName: string): tf.KernelBackend {
  if (!tf.getKernel(kernelName, 'cpu')) loadInNode();
  const cpu = tf.getKernel(kernelName, 'cpu') && tf.engine().findBackend('cpu');
  if (!cpu) {
    throw new BackendError(
      `the wasm backend has no kernel ${kernelName}; import '@tensorflow/tfjs-backend-cpu', whose kernel is used then, or use other operations`,
    );
  }
  // Suppresses the advice that the cpu backend prints in Node.
  (cpu as tf.KernelBackend & { firstUse?: boolean }).firstUse = false;
  return cpu;
}

/** Loads synchronously, because kernels are synchronous; and lazily, because loading takes 0.1 s. */
function loadInNode(): void {
  const module = globalThis.process?.getBuiltinModule?.('node:module');
  module?.createRequire(import.meta.url)('@tensorflow/tfjs-backend-cpu');
}
