import type { Kernels } from '../instance.js';

/** All states of an LSTM with weights from a fixed sequence, and the gradients of its recurrent weights for a dy of ones. */
export function lstmStep(
  kernels: Kernels,
  memory: ArrayBuffer,
  { batch, time, inputs, n }: { batch: number; time: number; inputs: number; n: number },
): number[] {
  let end = 1024;
  const zeros = (count: number) => {
    const at = end;
    end += 16 * Math.ceil(count / 4);
    return at;
  };
  const values = (count: number, scale: number) => {
    const at = zeros(count);
    new Float32Array(memory, at, count).forEach((_, i, array) => {
      array[i] = scale * Math.sin(i * i + at);
    });
    return at;
  };
  const read = (at: number, count: number) => Array.from(new Float32Array(memory, at, count));
  const panels = (b: number, rowStride: number, columnStride: number, k: number, columns: number) => {
    const to = zeros(kernels.panelBytes(k, columns) / 4);
    kernels.packPanels(b, rowStride, columnStride, k, columns, to);
    return to;
  };

  const rows = batch * time;
  const [x, kernel, bias] = [values(rows * inputs, 1), values(4 * n * inputs, 0.5), values(4 * n, 0.5)];
  const weight = values(4 * n * n, 0.3);
  const [gates, states, cells] = [zeros(rows * 4 * n), zeros(rows * n), zeros(rows * n)];
  const drive = panels(kernel, 4, 4 * inputs, inputs, 4 * n);
  const scratch = zeros(kernels.lstmScratchBytes(batch, n, inputs) / 4);
  const forward = panels(weight, 4, 4 * n, n, 4 * n);
  const unrounded = [0, 0, 0, 0, 0, 0] as const;
  const sizes = [batch, time, inputs, n];
  kernels.lstm(gates, states, cells, x, ...sizes, drive, bias, forward, 0, 0, 0, ...unrounded, scratch);

  const [deltas, dy, dW] = [zeros(rows * 4 * n), values(batch * n, 1), zeros(4 * n * n)];
  const [dDrive, dBias] = [zeros(inputs * 4 * n), zeros(4 * n)];
  const back = panels(weight, 4 * n, 4, 4 * n, n);
  const more = zeros(kernels.lstmBackScratchBytes(batch, n, inputs) / 4);
  const ofSums = [dW, dDrive, dBias, ...unrounded, 0, 0, more] as const;
  kernels.lstmBack(deltas, dy, 0, 0, gates, states, cells, x, ...sizes, back, 0, 0, 0, 0, 0, ...ofSums);
  return [...read(states, rows * n), ...read(dW, 4 * n * n), ...read(dBias, 4 * n)];
}
