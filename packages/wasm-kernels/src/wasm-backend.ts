import * as tf from '@tensorflow/tfjs-core';
import { type Kernels, kernelsIn } from './instance.js';

/** What kernels of our own need of the wasm backend of tfjs; the names are its own. */
export interface WasmBackend {
  wasm: { asm?: { memory?: object } };
  dataIdMap: { get(dataId: object): { memoryOffset: number } };
  makeOutput(shape: number[], dtype: 'float32'): tf.TensorInfo;
  disposeData(dataId: object): unknown;
}

/**
 * The compiled kernels in the memory of a backend.
 *
 * @returns null where the backend is not that of tfjs for wasm, or keeps its memory to itself
 */
export function kernelsOf(backend: unknown): Kernels | null {
  const memory = (backend as Partial<WasmBackend>).wasm?.asm?.memory;
  return memory ? kernelsIn(memory) : null;
}

/** Where a kernel works: what it computes with, and whose memory that is. */
export class Workspace {
  private readonly scratch: tf.TensorInfo[] = [];

  constructor(
    private readonly backend: WasmBackend,
    readonly kernels: Kernels,
  ) {}

  /** Address of a tensor's values; 0 where there is none, which is what kernels take for absent. */
  at(x: tf.TensorInfo | null | undefined): number {
    return x ? this.backend.dataIdMap.get(x.dataId).memoryOffset : 0;
  }

  /** A result; its values are what the memory held before. */
  output(shape: number[]): tf.TensorInfo {
    return this.backend.makeOutput(shape, 'float32');
  }

  /** A result that is summed up to. */
  zeros(shape: number[]): tf.TensorInfo {
    const out = this.output(shape);
    this.kernels.fill(
      this.at(out),
      shape.reduce((product, extent) => product * extent, 1),
      0,
    );
    return out;
  }

  /** Address of so many bytes that are free again when the kernel is done. */
  bytes(count: number): number {
    const info = this.backend.makeOutput([Math.ceil(count / 4)], 'float32');
    this.scratch.push(info);
    return this.at(info);
  }

  /** Address of a matrix in panels. */
  panels(b: number, rowStride: number, columnStride: number, k: number, n: number): number {
    const panels = this.bytes(this.kernels.panelBytes(k, n));
    this.kernels.packPanels(b, rowStride, columnStride, k, n, panels);
    return panels;
  }

  free(): void {
    for (const { dataId } of this.scratch) this.backend.disposeData(dataId);
  }
}

/** An input that may be absent. */
export type Optional = tf.Tensor | null | undefined;

/** A kernel: inputs that may be absent, and attributes. */
export type Compute<Inputs, Attributes> = (
  workspace: Workspace,
  inputs: Inputs,
  attributes: Attributes,
) => tf.TensorInfo | tf.TensorInfo[];

/**
 * A kernel of the wasm backend under a name of its own, as tfjs has kernels: profiles show it, and it allocates and frees as others do.
 *
 * @param name beginning with `Qornn`
 * @returns what runs it; only where `hasWasmKernels()`
 */
export function wasmKernel<Inputs extends Record<string, Optional>, Attributes extends object>(
  name: string,
  compute: Compute<{ [K in keyof Inputs]: tf.TensorInfo | Exclude<Inputs[K], tf.Tensor> }, Attributes>,
): (inputs: Inputs, attributes: Attributes) => tf.Tensor[] {
  const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
    const workspace = new Workspace(backend as WasmBackend, kernelsOf(backend)!);
    try {
      return compute(workspace, inputs as never, attrs as unknown as Attributes);
    } finally {
      workspace.free();
    }
  };
  return (inputs, attributes) => {
    const backendName = tf.getBackend();
    if (!tf.getKernel(name, backendName)) tf.registerKernel({ kernelName: name, backendName, kernelFunc });
    const present = Object.fromEntries(Object.entries(inputs).filter(([, x]) => x)) as tf.NamedTensorMap;
    // Anything else would be read as if it were, in silence.
    for (const [input, { dtype }] of Object.entries(present)) {
      if (dtype !== 'float32') throw new TypeError(`${name}: ${input} is ${dtype}, but must be float32`);
    }
    const result = tf.engine().runKernel(name, present, attributes as tf.NamedAttrMap);
    return (Array.isArray(result) ? result : [result]) as tf.Tensor[];
  };
}

/**
 * Whether a backend has these kernels: that of tfjs for wasm, with SIMD and without threads.
 *
 * @param backend default: the current one
 */
export function hasWasmKernels(backend: unknown = tf.backend()): boolean {
  return kernelsOf(backend) !== null;
}
