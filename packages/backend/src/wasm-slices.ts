import * as tf from '@tensorflow/tfjs-core';
import { mendedKernel } from './mended-kernel.js';
import type { WasmMemory } from './wasm-memory.js';

const kernel = mendedKernel('Slice', (stock) => (args) => sliceInPlace(args) ?? stock(args));

/**
 * Makes slices on the wasm backend cost what they return. The stock kernel of tfjs 4.22 copies its whole input
 * out of the wasm memory first, so reading the T rows of a buffer one after the other costs O(T²): in a scan over a thousand
 * time steps that is most of the time. Columns of a matrix, as the gates of an LSTM are, are copied within the memory, row by row.
 *
 * Other slices that are not contiguous, and strings, go to the stock kernel. Values are equal. Calling it again does nothing; so
 * does calling it where no wasm backend is registered.
 *
 * @returns whether the mended kernel is in place
 */
export function fixWasmSlices(): boolean {
  return kernel.fix();
}

/** Puts the kernel of tfjs back, to measure against it. */
export function restoreStockWasmSlices(): void {
  kernel.restore();
}

/** The contiguous case and that of a matrix, or undefined. */
function sliceInPlace({ inputs, attrs, backend }: Parameters<tf.KernelFunc>[0]): tf.TensorInfo | undefined {
  const x = inputs.x as tf.Tensor;
  const { begin, size } = attrs as unknown as tf.SliceAttrs;
  const [start, extent] = tf.slice_util.parseSliceParams(x, begin, size) as [number[], number[]];
  if (x.dtype === 'string') return undefined;
  const isContiguous = tf.slice_util.isSliceContinous(x.shape, start, extent);
  if (!isContiguous && x.rank !== 2) return undefined;
  const memory = backend as unknown as WasmMemory;
  // The output first: making it may grow the memory, which would detach a view taken before.
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

/** Some columns of some rows of a matrix. Both lie in one memory, within which copying makes no objects. */
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
