import { hasWasmKernels, multiplyMatrices } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { addBiasAndActivate, clampedAfter, isFusedActivation } from './fused-activation.js';
import { mendedKernel, mendedTogether } from './mended-kernel.js';
import { isFirstShapeOf } from './prepared-factor.js';
import {
  type Dimensions,
  dimensionsOf,
  type Operands,
  operandsOf,
  sizeOfBatch,
  stepsOverBatch,
} from './product-operands.js';
import { runKernel } from './run-kernel.js';
import type { WasmMemory } from './wasm-memory.js';
import { multiplyByXnnpack, withPlainOperands } from './xnnpack-products.js';

/**
 * Patches for the product kernels of the tfjs 4.22 wasm backend, for speed and for five kinds of wrong results.
 *
 * The stock kernels pass a product to XNNPACK only when neither operand is transposed and the batch is 1. All other products, and
 * therefore every gradient of a product, run a naive loop that is 10 to 20 times slower. The patch uses `@qornn/wasm-kernels`, which read
 * transposed operands in place, or XNNPACK where these kernels are not supported. Small products stay with the stock kernel.
 * Benchmark: `wasm-product`.
 */
const kernels = mendedTogether([mendedKernel('BatchMatMul', product), mendedKernel('_FusedMatMul', fusedProduct)]);

/** Below these sizes, XNNPACK with a right factor that is already packed is fastest. */
const FEW_ROWS = 32;
const FEW_INNER = 4;

/**
 * Makes products with transposed operands or a batch fast on the wasm backend: about ten times for 256 × 256
 * matrices, and with them every gradient of `tf.matMul`, `tf.layers.dense`, `lstm` and similar layers.
 *
 * Results equal those of the stock kernels up to rounding, except where the stock kernels are wrong and the patch is correct:
 * - a fused product with a bias or an activation, transposed or batched: tfjs adds the bias once per block of 48 inner
 *   elements, and adds its last element to all rows except the first;
 * - an inner dimension of 0: tfjs returns uninitialized memory instead of zeros;
 * - batch dimensions that broadcast in both operands, [2, 1, …] × [1, 5, …]: tfjs computes the first 5 of 10;
 * - empty batches: tfjs traps;
 * - a right factor that shares its data with a tensor of another shape: tfjs uses the packed data of the other tensor.
 *
 * Does nothing when called again, or when no wasm backend is registered.
 *
 * @returns whether the patched kernels are active
 * @example
 * import '@tensorflow/tfjs-backend-wasm';
 * fixWasmProducts(); // true
 */
export function fixWasmProducts(): boolean {
  return kernels.fix();
}

/** Restores the kernels of tfjs, for benchmarks. */
export function restoreStockWasmProducts(): void {
  kernels.restore();
}

/** Whether the patched kernels are active. */
export function wasmProductsFixed(): boolean {
  return kernels.isInPlace();
}

function product(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const { backend } = args;
    const operands = operandsOf(args);
    const dimensions = dimensionsOf(operands);
    // Types and inner sizes that do not fit are refused by the stock kernel, in its words.
    if (!dimensions) return stock(args);
    const { batch, rows, inner, columns } = dimensions;
    const matrices = tf.util.sizeFromShape(batch);
    if (matrices * rows * inner * columns === 0) return zeros([...batch, rows, columns], backend);
    const { b, transposeA, transposeB } = operands;
    const plain = !transposeA && !transposeB && matrices === 1;
    // XNNPACK keeps the right factor of a plain product prepared, which tells where few rows are multiplied.
    const few = plain && (rows < FEW_ROWS || inner < FEW_INNER);
    if (!hasWasmKernels(backend)) return multiplyByXnnpack(operands, dimensions, stock, backend);
    return few && isFirstShapeOf(b) ? stock(args) : multiplyByOwnKernels(operands, dimensions, backend);
  };
}

/** Multiplies every matrix with `@qornn/wasm-kernels`, which read transposed operands in place. */
function multiplyByOwnKernels(operands: Operands, d: Dimensions, backend: unknown): tf.TensorInfo {
  const { a, b, transposeA, transposeB } = operands;
  const out = (backend as WasmMemory).makeOutput([...d.batch, d.rows, d.columns], 'float32');
  const tensors = { a, b, out };
  const transposes = { transposeA, transposeB };
  const sizes = { m: d.rows, k: d.inner, n: d.columns };
  if (sizeOfBatch(b) === 1 && !transposeA) {
    // All matrices share the right factor: one product of their stacked rows.
    const m = tf.util.sizeFromShape(d.batch) * d.rows;
    multiplyMatrices(backend, tensors, [{ a: 0, b: 0 }], { ...sizes, m }, transposes);
    return out;
  }
  const ofB = stepsOverBatch(b, d.batch);
  const pairs = stepsOverBatch(a, d.batch).map((step, i) => ({ a: step, b: ofB[i]! }));
  multiplyMatrices(backend, tensors, pairs, sizes, transposes);
  return out;
}

function fusedProduct(stock: tf.KernelFunc): tf.KernelFunc {
  const multiply = clampedAfter((args) => {
    const { backend, inputs } = args;
    const attrs = { ...args.attrs, transposeA: false, transposeB: false };
    return withPlainOperands(
      operandsOf(args),
      backend,
      (a, b) => stock({ inputs: { ...inputs, a, b }, attrs, backend }) as tf.TensorInfo,
    );
  });
  return (args) => {
    const { backend, inputs, attrs } = args;
    const operands = operandsOf(args);
    const dimensions = dimensionsOf(operands);
    const { bias } = inputs as { bias?: tf.TensorInfo | null };
    const unusualBias = bias && bias.shape.length !== 1;
    const { activation } = attrs as unknown as tf._FusedMatMulAttrs;
    if (!dimensions || unusualBias || !isFusedActivation(activation)) return stock(args);
    const { batch, rows, inner, columns } = dimensions;
    const single = tf.util.sizeFromShape(batch) === 1 && rows * inner * columns > 0;
    if (single && (operands.transposeB || isFirstShapeOf(operands.b))) return multiply(args);
    return addBiasAndActivate(runKernel('BatchMatMul', { a: operands.a, b: operands.b }, backend, attrs), args);
  };
}

function zeros(shape: number[], backend: unknown): tf.TensorInfo {
  const memory = backend as WasmMemory;
  const out = memory.makeOutput(shape, 'float32');
  memory.typedArrayFromHeap(out).fill(0);
  return out;
}
