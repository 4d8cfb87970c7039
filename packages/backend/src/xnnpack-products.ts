import * as tf from '@tensorflow/tfjs-core';
import { isFirstShapeOf } from './prepared-factor.js';
import { type Dimensions, type Operands, sizeOfBatch, stepsOverBatch } from './product-operands.js';
import { type KernelArguments, runKernel, using } from './run-kernel.js';
import type { WasmMemory } from './wasm-memory.js';

/**
 * Products on a backend with threads, where only XNNPACK is available. It multiplies untransposed operands with a batch of 1.
 * Transposed operands are therefore transposed first, a batch with a shared right factor becomes one tall product, and any other batch
 * one product per matrix, on views into the memory of the operands.
 */

interface WasmModule {
  cwrap(name: string, result: null, parameters: string[]): (...values: unknown[]) => void;
  tfjs: { disposeData(id: number): void };
}

interface WasmBackend extends WasmMemory {
  wasm: WasmModule;
  dataIdMap: tf.DataStorage<{ id: number; memoryOffset: number }>;
  makeOutput(shape: number[], dtype: tf.DataType, memoryOffset?: number): tf.TensorInfo;
}

/** A product of two untransposed matrices. */
type Multiply = (a: tf.TensorInfo, b: tf.TensorInfo) => tf.TensorInfo;

/**
 * Overhead of a product in addition to its multiplications, in units of one transposed element (about 1.5 ns). XNNPACK packs its
 * right factor first, at about three units per element. The naive loop takes 0.8 ns per multiplication more than XNNPACK.
 * Measured on one core of an EPYC. These constants only select the algorithm and do not affect results.
 */
const PACKING = 3;
const SETTING_UP = 4096;
const NAIVE_MULTIPLICATIONS_AN_ELEMENT = 2;

/** @param stock kernel of tfjs, which calls XNNPACK, or its own loop where that is faster */
export function multiplyByXnnpack(
  operands: Operands,
  dimensions: Dimensions,
  stock: tf.KernelFunc,
  backend: unknown,
): tf.TensorInfo {
  const { a, b, transposeA, transposeB } = operands;
  const ofStock = (attrs: object, left: tf.TensorInfo, right: tf.TensorInfo) =>
    stock({ inputs: { a: left, b: right }, attrs, backend } as KernelArguments) as tf.TensorInfo;
  const multiply: Multiply = (left, right) =>
    isFirstShapeOf(right)
      ? ofStock({ transposeA: false, transposeB: false }, left, right)
      : matrixByMatrix(left, right, sizesOf(left, right), backend as WasmBackend);
  const { batch, rows, inner, columns } = dimensions;
  const matrices = tf.util.sizeFromShape(batch);
  if (matrices === 1 && !transposeA && !transposeB) return multiply(a, b);
  const shared = sizeOfBatch(b) === 1;
  const rowsAtOnce = shared ? matrices * rows : rows;
  const left = rowsAtOnce * inner;
  const right = inner * columns;
  const costAsIs = (transposeA ? left : 0) + (transposeB ? right : 0) + PACKING * right;
  const costSwapped = (transposeA ? 0 : left) + (transposeB ? 0 : right) + PACKING * left + rowsAtOnce * columns;
  const swap = matrices === 1 && costSwapped < costAsIs;
  const cost = SETTING_UP + (swap ? costSwapped : costAsIs);
  const naive = rowsAtOnce * inner * columns < NAIVE_MULTIPLICATIONS_AN_ELEMENT * cost;
  if (naive && broadcastsInOneOperand(operands)) return ofStock({ transposeA, transposeB }, a, b);
  if (swap) {
    // AB = (BᵀAᵀ)ᵀ: cheaper if the left operand is smaller or both are already transposed.
    const mirrored = { a: b, b: a, transposeA: !transposeB, transposeB: !transposeA };
    const out = withPlainOperands(mirrored, backend, multiply);
    return using([out], backend, () => swapLastTwo(out, backend));
  }
  return withPlainOperands(operands, backend, (left, right) =>
    shared ? tall(left, right, dimensions, multiply) : matrixByMatrix(left, right, dimensions, backend as WasmBackend),
  );
}

/** Transposes operands as needed, and disposes the temporary tensors afterwards. */
export function withPlainOperands(
  { a, b, transposeA, transposeB }: Operands,
  backend: unknown,
  multiply: Multiply,
): tf.TensorInfo {
  const plainA = transposeA ? swapLastTwo(a, backend) : a;
  const plainB = transposeB ? swapLastTwo(b, backend) : b;
  const made = [plainA, plainB].filter((x) => x !== a && x !== b);
  return using(made, backend, () => multiply(plainA, plainB));
}

function swapLastTwo(x: tf.TensorInfo, backend: unknown): tf.TensorInfo {
  const rank = x.shape.length;
  const perm = [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2];
  return runKernel('Transpose', { x }, backend, { perm });
}

/** Whether the stock kernel handles the batch correctly. */
function broadcastsInOneOperand({ a, b }: Operands): boolean {
  const [left, right] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  return sizeOfBatch(a) === 1 || sizeOfBatch(b) === 1 || tf.util.arraysEqual(left, right);
}

/** A batch with a shared right factor: one product of the stacked rows. */
function tall(a: tf.TensorInfo, b: tf.TensorInfo, d: Dimensions, multiply: Multiply): tf.TensorInfo {
  const shapeOfRows = [tf.util.sizeFromShape(a.shape.slice(0, -1)), d.inner];
  const out = multiply({ ...a, shape: shapeOfRows }, { ...b, shape: [d.inner, d.columns] });
  out.shape = [...d.batch, d.rows, d.columns];
  return out;
}

/** Sizes for two untransposed matrices, in a batch of 1 or none. */
function sizesOf(a: tf.TensorInfo, b: tf.TensorInfo): Dimensions {
  const [rows, inner] = a.shape.slice(-2) as [number, number];
  const batch = a.shape.length > b.shape.length ? a.shape.slice(0, -2) : b.shape.slice(0, -2);
  return { batch, rows, inner, columns: b.shape.at(-1)! };
}

const wrapped = new WeakMap<WasmModule, (...values: unknown[]) => void>();

/**
 * One XNNPACK product per matrix, on views into the memory of the operands and of the result. Each view has its own id,
 * because XNNPACK caches the packed right factor by id until the id is disposed.
 */
function matrixByMatrix(a: tf.TensorInfo, b: tf.TensorInfo, d: Dimensions, backend: WasmBackend): tf.TensorInfo {
  const { wasm, dataIdMap } = backend;
  const out = backend.makeOutput([...d.batch, d.rows, d.columns], 'float32');
  let multiply = wrapped.get(wasm);
  if (!multiply) {
    multiply = wasm.cwrap('BatchMatMul', null, [
      ...['number', 'array', 'number'],
      ...['number', 'array', 'number'],
      ...['number', 'number', 'number'],
    ]);
    wrapped.set(wasm, multiply);
  }
  const shapeA = bytesOf([1, d.rows, d.inner]);
  const shapeB = bytesOf([1, d.inner, d.columns]);
  const ofA = stepsOverBatch(a, d.batch);
  const ofB = stepsOverBatch(b, d.batch);
  const view = (x: tf.TensorInfo, index: number, rows: number, columns: number) => {
    const start = dataIdMap.get(x.dataId).memoryOffset + index * rows * columns * Float32Array.BYTES_PER_ELEMENT;
    return backend.makeOutput([rows, columns], 'float32', start);
  };
  for (let i = 0; i < ofA.length; i++) {
    const views = [
      view(a, ofA[i]!, d.rows, d.inner),
      view(b, ofB[i]!, d.inner, d.columns),
      view(out, i, d.rows, d.columns),
    ];
    const ids = views.map(({ dataId }) => dataIdMap.get(dataId).id);
    multiply(ids[0], shapeA, 3, ids[1], shapeB, 3, 0, 0, ids[2]);
    views.forEach(({ dataId }, k) => {
      // Not disposeData of the backend: that would free memory the view does not own.
      wasm.tfjs.disposeData(ids[k]!);
      dataIdMap.delete(dataId);
    });
  }
  return out;
}

function bytesOf(shape: number[]): Uint8Array {
  return new Uint8Array(new Int32Array(shape).buffer);
}
