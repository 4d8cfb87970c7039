import * as tf from '@tensorflow/tfjs-core';
import { addBiasAndActivate, clampedAfter } from './fused-activation.js';
import { type MendedKernel, mendedKernel } from './mended-kernel.js';
import { type KernelArguments, runKernel } from './run-kernel.js';
import { isAllFinite, type WasmMemory } from './wasm-memory.js';

/** Accumulates the values in the window of one output entry. */
interface Window {
  /** resets the accumulator */
  start(): void;
  /** adds one position: offset of its channels in the input, row and column in the window, output channel */
  visit(input: number, row: number, column: number, channel: number): void;
  end(): number;
}

/** Sizes, strides and padding, for the layout [batch, rows, columns, channels]. */
type Geometry = ReturnType<typeof tf.backend_util.computeConv2DInfo>;

/**
 * Convolutions and pools whose operands contain NaN or infinity, computed by a scalar loop. The stock kernels call XNNPACK, which clamps
 * to [−∞, ∞] and thereby turns NaN into −∞; they still handle finite operands.
 */
export const windowKernels: readonly MendedKernel[] = [
  mendedKernel('Conv2D', (stock) => unlessFinite(stock, ['x', 'filter'], (args) => convolution(args, false))),
  mendedKernel('DepthwiseConv2dNative', (stock) =>
    unlessFinite(stock, ['x', 'filter'], (args) => convolution(args, true)),
  ),
  mendedKernel('FusedConv2D', (stock) =>
    unlessFinite(clampedAfter(stock), ['x', 'filter', 'bias', 'preluActivationWeights'], (args) =>
      fused(args, 'Conv2D'),
    ),
  ),
  mendedKernel('FusedDepthwiseConv2D', (stock) =>
    unlessFinite(clampedAfter(stock), ['x', 'filter', 'bias', 'preluActivationWeights'], (args) =>
      fused(args, 'DepthwiseConv2dNative'),
    ),
  ),
  mendedKernel('MaxPool', (stock) => unlessFinite(stock, ['x'], (args) => pool(args, largest))),
  mendedKernel('AvgPool', (stock) => unlessFinite(stock, ['x'], (args) => pool(args, mean))),
];

function unlessFinite(stock: tf.KernelFunc, operands: string[], compute: tf.KernelFunc): tf.KernelFunc {
  return (args) => {
    const memory = args.backend as unknown as WasmMemory;
    const areFinite = operands.every((name) => {
      const x = args.inputs[name] as tf.TensorInfo | null | undefined;
      return x?.dtype !== 'float32' || isAllFinite(memory.typedArrayFromHeap(x));
    });
    return areFinite ? stock(args) : compute(args);
  };
}

function convolution({ inputs, attrs, backend }: KernelArguments, depthwise: boolean): tf.TensorInfo {
  const { x, filter } = inputs as { x: tf.TensorInfo; filter: tf.TensorInfo };
  const { strides, pad, dilations, dimRoundingMode } = attrs as unknown as tf.Conv2DAttrs;
  const geometry = tf.backend_util.computeConv2DInfo(
    x.shape as [number, number, number, number],
    filter.shape as [number, number, number, number],
    strides,
    dilations ?? 1,
    pad as number,
    dimRoundingMode,
    depthwise,
  );
  const memory = backend as unknown as WasmMemory;
  const out = memory.makeOutput(geometry.outShape, 'float32');
  const values = memory.typedArrayFromHeap(x);
  const weights = memory.typedArrayFromHeap(filter);
  const [, columns, inChannels, outChannels] = filter.shape as [number, number, number, number];
  let sum = 0;
  const window: Window = {
    start: () => {
      sum = 0;
    },
    visit: (input, row, column, channel) => {
      const at = (row * columns + column) * inChannels;
      if (depthwise) {
        const own = Math.floor(channel / outChannels);
        sum = Math.fround(sum + values[input + own]! * weights[(at + own) * outChannels + (channel % outChannels)]!);
      } else {
        for (let c = 0; c < inChannels; c++) {
          sum = Math.fround(sum + values[input + c]! * weights[(at + c) * outChannels + channel]!);
        }
      }
    },
    end: () => sum,
  };
  slide(geometry, window, memory.typedArrayFromHeap(out));
  return out;
}

/** The convolution, bias and activation as separate kernels. */
function fused(args: KernelArguments, name: string): tf.TensorInfo {
  const { x, filter } = args.inputs as Record<string, tf.TensorInfo>;
  return addBiasAndActivate(runKernel(name, { x, filter } as tf.NamedTensorInfoMap, args.backend, args.attrs), args);
}

/** Maximum of a window; NaN if it contains NaN. */
function largest(values: ArrayLike<number>): Window {
  let max = Number.NEGATIVE_INFINITY;
  return {
    start: () => {
      max = Number.NEGATIVE_INFINITY;
    },
    visit: (input, _, __, channel) => {
      max = Math.max(max, values[input + channel]!);
    },
    end: () => max,
  };
}

/** Mean of the part of a window that is inside the input. */
function mean(values: ArrayLike<number>): Window {
  let sum = 0;
  let count = 0;
  return {
    start: () => {
      sum = 0;
      count = 0;
    },
    visit: (input, _, __, channel) => {
      sum += values[input + channel]!;
      count++;
    },
    end: () => sum / count,
  };
}

function pool(
  { inputs, attrs, backend }: KernelArguments,
  windowOf: (values: ArrayLike<number>) => Window,
): tf.TensorInfo {
  const x = inputs.x as tf.TensorInfo;
  const { filterSize, strides, pad, dimRoundingMode } = attrs as unknown as tf.MaxPoolAttrs;
  const shape = x.shape as [number, number, number, number];
  const geometry = tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad as number, dimRoundingMode);
  const memory = backend as unknown as WasmMemory;
  const out = memory.makeOutput(geometry.outShape, 'float32');
  slide(geometry, windowOf(memory.typedArrayFromHeap(x)), memory.typedArrayFromHeap(out));
  return out;
}

function slide(geometry: Geometry, window: Window, out: { [index: number]: number }): void {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels } = geometry;
  const { filterHeight, filterWidth, strideHeight, strideWidth, dilationHeight, dilationWidth, padInfo } = geometry;
  let at = 0;
  for (let b = 0; b < batchSize; b++) {
    for (let i = 0; i < outHeight; i++) {
      for (let j = 0; j < outWidth; j++) {
        for (let channel = 0; channel < outChannels; channel++) {
          window.start();
          for (let row = 0; row < filterHeight; row++) {
            const y = i * strideHeight - padInfo.top + row * dilationHeight;
            if (y < 0 || y >= inHeight) continue;
            for (let column = 0; column < filterWidth; column++) {
              const x = j * strideWidth - padInfo.left + column * dilationWidth;
              if (x < 0 || x >= inWidth) continue;
              window.visit(((b * inHeight + y) * inWidth + x) * inChannels, row, column, channel);
            }
          }
          out[at++] = window.end();
        }
      }
    }
  }
}
