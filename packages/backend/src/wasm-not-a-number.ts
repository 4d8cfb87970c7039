import { clampInfo, hasWasmKernels } from '@qornn/wasm-kernels';
import type * as tf from '@tensorflow/tfjs-core';
import { mendedKernel, mendedTogether } from './mended-kernel.js';
import { type KernelArguments, runKernel } from './run-kernel.js';
import { isAllFinite, type WasmMemory } from './wasm-memory.js';
import { windowKernels } from './wasm-windows.js';

/**
 * Patches for kernels of the tfjs 4.22 wasm backend that handle NaN incorrectly. XNNPACK clamps NaN to a bound: relu, relu6, clip and
 * operations fused with them return 0 for a diverged network, convolutions and pools return −∞. The maximum of a number and NaN is
 * the number. A cast to bool uses the lowest byte of a number.
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
 * Makes the wasm backend treat NaN and infinity as other backends do: `tf.relu`, `relu6`, `clipByValue`, `maximum`, `minimum`, `prelu`,
 * convolutions, pools and casts to bool. For products fused with an activation, also call `fixWasmProducts`. Other values stay the same.
 *
 * Does nothing when called again, or when no wasm backend is registered.
 *
 * @returns whether the patched kernels are active
 * @example
 * fixWasmNotANumber();
 * tf.relu(tf.tensor1d([Number.NaN])); // NaN; without the fix 0
 */
export function fixWasmNotANumber(): boolean {
  return kernels.fix();
}

/** Restores the kernels of tfjs, for benchmarks. */
export function restoreStockWasmNotANumber(): void {
  kernels.restore();
}

/** Clamps entries to [low, high] and keeps NaN. */
function clampTo(stock: tf.KernelFunc, boundsOf: (attrs: KernelArguments['attrs']) => [number, number]): tf.KernelFunc {
  return (args) => {
    const x = args.inputs.x as tf.TensorInfo;
    if (x.dtype !== 'float32') return stock(args);
    const [low, high] = boundsOf(args.attrs);
    if (hasWasmKernels(args.backend)) return clampInfo(args.backend, x, low, high);
    return withNaNOf(x, stock(args) as tf.TensorInfo, args.backend as unknown as WasmMemory);
  };
}

/** Maximum or minimum. The stock kernel propagates NaN of the first operand only, so it runs with the operands in both orders. */
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

/** α x where x < 0, else x: a slope that is not finite must affect negative entries only. */
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

/** Every number except 0 is true, including NaN. */
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

/** Sets `out` to NaN where x is NaN. */
function withNaNOf(x: tf.TensorInfo, out: tf.TensorInfo, memory: WasmMemory): tf.TensorInfo {
  const [from, to] = [memory.typedArrayFromHeap(x), memory.typedArrayFromHeap(out)];
  for (let i = 0; i < from.length; i++) if (Number.isNaN(from[i])) to[i] = Number.NaN;
  return out;
}

function hasNaN(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}
