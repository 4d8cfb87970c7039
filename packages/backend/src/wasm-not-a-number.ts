import { clampInfo, hasWasmKernels } from '@qornn/wasm-kernels';
import type * as tf from '@tensorflow/tfjs-core';
import { mendedKernel, mendedTogether } from './mended-kernel.js';
import { type KernelArguments, runKernel } from './run-kernel.js';
import { isAllFinite, type WasmMemory } from './wasm-memory.js';
import { windowKernels } from './wasm-windows.js';

/**
 * The kernels of the wasm backend of tfjs 4.22 that hide NaN, or spread it. Clamping in XNNPACK takes NaN for a bound: relu, relu6, clips
 * and what is fused with them answer 0 where a network has diverged, convolutions and pools −∞; the larger of a number and NaN is
 * the number; and truth values are made of the lowest byte of a number.
 */

const kernels = mendedTogether([
  mendedKernel('Relu', (stock) => clampTo(stock, () => [0, Number.POSITIVE_INFINITY])),
  mendedKernel('Relu6', (stock) => clampTo(stock, () => [0, 6])),
  mendedKernel('ClipByValue', (stock) =>
    clampTo(stock, (attrs) => {
      const { clipValueMin, clipValueMax } = attrs as unknown as tf.ClipByValueAttrs;
      return [clipValueMin, clipValueMax];
    }),
  ),
  mendedKernel('Maximum', extremeOfTwo),
  mendedKernel('Minimum', extremeOfTwo),
  mendedKernel('Prelu', prelu),
  mendedKernel('Cast', castToTruth),
  ...windowKernels,
]);

/**
 * Makes the wasm backend treat NaN and infinity as the others do: `tf.relu`, `relu6`, `clipByValue`, `maximum`, `minimum`, `prelu`,
 * convolutions, pools and casts to bool. With `fixWasmProducts`, so do products that are fused with an activation. Other values are
 * what they were.
 *
 * Calling it again does nothing; so does calling it where no wasm backend is registered.
 *
 * @returns whether the mended kernels are in place
 * @example
 * fixWasmNotANumber();
 * tf.relu(tf.tensor1d([Number.NaN])); // NaN; 0 before
 */
export function fixWasmNotANumber(): boolean {
  return kernels.fix();
}

/** Puts the kernels of tfjs back, to measure against them. */
export function restoreStockWasmNotANumber(): void {
  kernels.restore();
}

/** Entries between bounds. */
function clampTo(stock: tf.KernelFunc, boundsOf: (attrs: KernelArguments['attrs']) => [number, number]): tf.KernelFunc {
  return (args) => {
    const x = args.inputs.x as tf.TensorInfo;
    if (x.dtype !== 'float32') return stock(args);
    const [low, high] = boundsOf(args.attrs);
    if (hasWasmKernels(args.backend)) return clampInfo(args.backend, x, low, high);
    return withNaNOf(x, stock(args) as tf.TensorInfo, args.backend as unknown as WasmMemory);
  };
}

/** The larger or the smaller of two: of the stock kernel the first operand's NaN is to be had, so that it is asked both ways round. */
function extremeOfTwo(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const { a, b } = args.inputs as { a: tf.TensorInfo; b: tf.TensorInfo };
    const out = stock(args) as tf.TensorInfo;
    const memory = args.backend as unknown as WasmMemory;
    if (b.dtype !== 'float32' || !hasNaN(memory.typedArrayFromHeap(b))) return out;
    const swapped = stock({ ...args, inputs: { a: b, b: a } }) as tf.TensorInfo;
    withNaNOf(swapped, out, memory);
    memory.disposeData(swapped.dataId);
    return out;
  };
}

/** α x where x < 0, else x: a slope that is not finite belongs to negative entries only. */
function prelu(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const { x, alpha } = args.inputs as { x: tf.TensorInfo; alpha: tf.TensorInfo };
    const memory = args.backend as unknown as WasmMemory;
    if (x.dtype !== 'float32' || isAllFinite(memory.typedArrayFromHeap(alpha))) return stock(args);
    const out = runKernel('Multiply', { a: x, b: alpha }, args.backend);
    const [from, to] = [memory.typedArrayFromHeap(x), memory.typedArrayFromHeap(out)];
    for (let i = 0; i < from.length; i++) if (!(from[i]! < 0)) to[i] = from[i]!;
    return out;
  };
}

/** Every number but 0 is true, NaN too. */
function castToTruth(stock: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const x = args.inputs.x as tf.TensorInfo;
    const { dtype } = args.attrs as unknown as tf.CastAttrs;
    if (dtype !== 'bool' || (x.dtype !== 'float32' && x.dtype !== 'int32')) return stock(args);
    const memory = args.backend as unknown as WasmMemory;
    const out = memory.makeOutput(x.shape, 'bool');
    const [from, to] = [memory.typedArrayFromHeap(x), memory.typedArrayFromHeap(out)];
    for (let i = 0; i < from.length; i++) to[i] = from[i] !== 0 ? 1 : 0;
    return out;
  };
}

/** `out`, NaN where x is. */
function withNaNOf(x: tf.TensorInfo, out: tf.TensorInfo, memory: WasmMemory): tf.TensorInfo {
  const [from, to] = [memory.typedArrayFromHeap(x), memory.typedArrayFromHeap(out)];
  for (let i = 0; i < from.length; i++) if (Number.isNaN(from[i])) to[i] = Number.NaN;
  return out;
}

function hasNaN(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}
