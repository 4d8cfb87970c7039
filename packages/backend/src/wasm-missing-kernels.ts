import * as tf from '@tensorflow/tfjs-core';
import { BackendError } from './errors.js';
import type { KernelArguments } from './run-kernel.js';

/**
 * Kernels of numbers that the cpu backend of tfjs 4.22 has and the wasm backend does not: gradients of `tf.gather` and
 * `tf.unsortedSegmentSum`, of convolutions, and `tf.einsum`.
 */
export const MISSING_KERNELS: readonly string[] = [
  'Conv2DBackpropFilter',
  'DepthwiseConv2dNativeBackpropFilter',
  'DepthwiseConv2dNativeBackpropInput',
  'Einsum',
  'UnsortedSegmentSum',
];

/**
 * Lets the wasm backend run operations for which it has no kernel, by the kernel of the cpu backend. Operands and results are copied, so
 * an operation that counts for speed should be written with others. The cpu backend is loaded when it is first needed: in Node by itself,
 * in a bundle where the application imports `@tensorflow/tfjs-backend-cpu`.
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
  // Operands have names, but for operations of any number of them.
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

/** @throws BackendError when the cpu backend is not loaded, and cannot be here */
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

/** A kernel cannot wait for an import, which takes a tenth of a second that most programs need not spend. */
function loadInNode(): void {
  const module = globalThis.process?.getBuiltinModule?.('node:module');
  module?.createRequire(import.meta.url)('@tensorflow/tfjs-backend-cpu');
}
