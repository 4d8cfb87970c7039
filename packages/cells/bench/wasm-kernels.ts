import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, restoreStockWasmSpeed } from '@qornn/benchmarks/tfjs';
import * as tf from '@tensorflow/tfjs-core';

/** Stock against patched kernels. */
function stockAgainstMended(title: string, run: () => ArrayLike<number>, dispose: () => void) {
  return {
    title,
    unit: 'ms' as const,
    baseline: 'stock kernel',
    contestants: [
      { name: 'mended kernel', prepare: fixWasmSpeed, run },
      { name: 'stock kernel', prepare: restoreStockWasmSpeed, run },
    ],
    dispose,
  };
}

/** A product with a transposed factor, as in every gradient of a product. */
export const wasmProduct: BenchmarkFactory = ({ quick }) => {
  const [batch, units] = quick ? [8, 12] : [128, 170];
  const a = tf.randomNormal<tf.Rank.R2>([batch, units], 0, 1, 'float32', 1);
  const b = tf.randomNormal<tf.Rank.R2>([batch, units], 0, 1, 'float32', 2);
  const run = () => readOut(() => tf.matMul(a, b, true, false));
  return stockAgainstMended(`AᵀB on wasm, A and B ${batch} × ${units}`, run, () => tf.dispose([a, b]));
};

/** Slices of a buffer, one per time step. */
export const wasmSlice: BenchmarkFactory = ({ quick }) => {
  const [time, rows, units] = quick ? [8, 2, 4] : [256, 32, 128];
  const buffer = tf.randomNormal<tf.Rank.R2>([time * rows, units], 0, 1, 'float32', 1);
  const run = () => {
    const firsts: number[] = [];
    for (let t = 0; t < time; t++) {
      firsts.push(readOut(() => tf.slice(buffer, [t * rows, 0], [rows, -1]))[0]!);
    }
    return firsts;
  };
  const title = `${time} contiguous slices on wasm of a buffer of ${time * rows} × ${units}`;
  return stockAgainstMended(title, run, () => buffer.dispose());
};
