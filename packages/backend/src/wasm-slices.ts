import * as tf from '@tensorflow/tfjs-core';
import { mendedKernel } from './mended-kernel.js';
import type { WasmMemory } from './wasm-memory.js';

const kernel = mendedKernel('Slice', (stock) => (args) => sliceInPlace(args) ?? stock(args));

/**
 * Makes the cost of a slice on the wasm backend proportional to its size. The stock kernel of tfjs 4.22 first copies its whole input
 * out of the wasm memory, so that reading the T rows of a buffer one by one costs O(T²), most of the time of a scan over a thousand
 * time steps. Columns of a matrix (the gates of an LSTM) are copied within the wasm memory, row by row.
 *
 * The stock kernel handles other slices that are not contiguous, and strings. Values are the same. Does nothing when called again, or
 * when no wasm backend is registered.
 *
 * @returns whether the patched kernel is active
 */
export function fixWasmSlices(): boolean {
  return kernel.fix();
}

/** Restores the kernel of tfjs, for benchmarks. */
export function restoreStockWasmSlices(): void {
  kernel.restore();
}

/** The slice if it is contiguous or of a matrix, else undefined. */
function sliceInPlace({ inputs, attrs, backend }: Parameters<tf.KernelFunc>[0]): tf.TensorInfo | undefined {
  const x = inputs.x as tf.Tensor;
  const { begin, size } = attrs as unknown as tf.SliceAttrs;
  const [start, extent] = tf.slice_util.parseSliceParams(x, begin, size) as [number[], number[]];
  if (x.dtype === 'string') return undefined;
  const isContiguous = tf.slice_util.isSliceContinous(x.shape, start, extent);
  if (!isContiguous && x.rank !== 2) return undefined;
  const memory = backend as unknown as WasmMemory;
  // Allocate the output first: it can grow the memory, which detaches earlier views.
  const out = memory.makeOutput(extent, x.dtype);
  if (!isContiguous) {
    copyColumns(memory.typedArrayFromHeap(x), memory.typedArrayFromHeap(out), x.shape[1]!, start, extent);
    return out;
  }
  const offset = tf.slice_util.computeFlatOffset(start, tf.util.computeStrides(x.shape));
  const length = tf.util.sizeFromShape(extent);
  memory.typedArrayFromHeap(out).set(memory.typedArrayFromHeap(x).subarray(offset, offset + length));
  return out;
}

/** Copies a block of a matrix. Both views share one memory, so copyWithin avoids a subarray object per row. */
function copyColumns(
  from: Float32Array | Int32Array | Uint8Array,
  to: Float32Array | Int32Array | Uint8Array,
  width: number,
  start: number[],
  extent: number[],
): void {
  const [firstRow, firstColumn] = start as [number, number];
  const [rows, columns] = extent as [number, number];
  const memory = new (from.constructor as Float32ArrayConstructor)(from.buffer);
  const source = from.byteOffset / from.BYTES_PER_ELEMENT;
  const target = to.byteOffset / to.BYTES_PER_ELEMENT;
  for (let i = 0; i < rows; i++) {
    const at = source + (firstRow + i) * width + firstColumn;
    memory.copyWithin(target + i * columns, at, at + columns);
  }
}
