import * as tf from '@tensorflow/tfjs-core';
import { type Kernels, kernelsIn } from './instance.js';

/** The part of the tfjs wasm backend that these kernels use, under its own names. */
export interface WasmBackend {
  wasm: { asm?: { memory?: object } };
  dataIdMap: { get(dataId: object): { memoryOffset: number } };
  makeOutput(shape: number[], dtype: 'float32'): tf.TensorInfo;
  disposeData(dataId: object): unknown;
}

/**
 * The kernels, instantiated on the memory of a backend.
 *
 * @returns null if the backend is not the tfjs wasm backend, or does not expose its memory
 */
export function kernelsOf(backend: unknown): Kernels | null {
  const memory = (backend as Partial<WasmBackend>).wasm?.asm?.memory;
  return memory ? kernelsIn(memory) : null;
}

/** Columns of a panel. */
const PANEL_WIDTH = 8;

/** A matrix in memory; strides in bytes. */
export interface Block {
  at: number;
  rowStride: number;
  columnStride: number;
  rows: number;
}

/** The context of a kernel call: backend, instance and memory. */
export class Workspace {
  private readonly scratch: tf.TensorInfo[] = [];

  constructor(
    private readonly backend: WasmBackend,
    readonly kernels: Kernels,
  ) {}

  /** Address of a tensor's values; 0 means absent. */
  at(x: tf.TensorInfo | null | undefined): number {
    return x ? this.backend.dataIdMap.get(x.dataId).memoryOffset : 0;
  }

  /** An output tensor, uninitialized. */
  output(shape: number[]): tf.TensorInfo {
    return this.backend.makeOutput(shape, 'float32');
  }

  /** An output tensor of zeros, for accumulation. */
  zeros(shape: number[]): tf.TensorInfo {
    const out = this.output(shape);
    this.kernels.fill(
      this.at(out),
      shape.reduce((product, extent) => product * extent, 1),
      0,
    );
    return out;
  }

  /** Address of scratch memory, freed when the kernel returns. */
  bytes(count: number): number {
    const info = this.backend.makeOutput([Math.ceil(count / 4)], 'float32');
    this.scratch.push(info);
    return this.at(info);
  }

  /** Address of a matrix packed into panels. */
  panels(at: number, rowStride: number, columnStride: number, rows: number, columns: number): number {
    return this.stackedPanels([{ at, rowStride, columnStride, rows }], columns);
  }

  /** Address of matrices below each other, packed into panels as one. */
  stackedPanels(blocks: readonly Block[], columns: number): number {
    const depth = blocks.reduce((sum, { rows }) => sum + rows, 0);
    const panels = this.bytes(this.kernels.panelBytes(depth, columns));
    let place = panels;
    for (const { at, rowStride, columnStride, rows } of blocks) {
      this.kernels.packPanels(at, rowStride, columnStride, rows, columns, place, depth);
      place += 4 * PANEL_WIDTH * rows;
    }
    return panels;
  }

  free(): void {
    for (const { dataId } of this.scratch) this.backend.disposeData(dataId);
  }
}

/** An optional input. */
export type Optional = tf.Tensor | null | undefined;

/** A kernel with optional inputs and attributes. */
export type Compute<Inputs, Attributes> = (
  workspace: Workspace,
  inputs: Inputs,
  attributes: Attributes,
) => tf.TensorInfo | tf.TensorInfo[];

/**
 * Registers a kernel with tfjs under its own name, so that it appears in profiles and uses the memory management of tfjs.
 *
 * @param name starts with `Qornn`
 * @returns a function that runs it; requires `hasWasmKernels()`
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
    // Other dtypes would silently be read as float32.
    for (const [input, { dtype }] of Object.entries(present)) {
      if (dtype !== 'float32') throw new TypeError(`${name}: ${input} is ${dtype}, but must be float32`);
    }
    const result = tf.engine().runKernel(name, present, attributes as tf.NamedAttrMap);
    return (Array.isArray(result) ? result : [result]) as tf.Tensor[];
  };
}

/**
 * Whether a backend supports these kernels: the tfjs wasm backend with SIMD and without threads.
 *
 * @param backend default: the current one
 */
export function hasWasmKernels(backend: unknown = tf.backend()): boolean {
  return kernelsOf(backend) !== null;
}
