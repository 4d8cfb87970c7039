import type { DirectionWeights } from './network.js';

/** The weights of one direction as PyTorch and ONNX store them: outputs are rows, in blocks of `units` rows a gate. */
export interface GateRows {
  units: number;
  /** [gates · units, inputs] */
  input: Float32Array;
  /** [gates · units, units] */
  recurrent: Float32Array;
  /** added to the product with the input, and to the product with the state, [gates · units] each; null without biases */
  biases: { input: Float32Array; recurrent: Float32Array } | null;
}

/**
 * Converts to the layout of Keras.
 *
 * @param order the block of the file that is our gate 0, 1, …
 * @param keepsBiases whether the two biases differ in effect, as in a GRU that resets after the product; others get their sum
 */
export function directionOf(
  { units, input, recurrent, biases }: GateRows,
  order: readonly number[],
  keepsBiases: boolean,
): DirectionWeights {
  const rows = Array.from(
    { length: order.length * units },
    (_, i) => order[Math.floor(i / units)]! * units + (i % units),
  );
  const fromInput = biases && pick(biases.input, rows);
  const fromState = biases && pick(biases.recurrent, rows);
  return {
    kernel: transposed(input, rows),
    recurrentKernel: transposed(recurrent, rows),
    bias: keepsBiases || !fromInput || !fromState ? fromInput : fromInput.map((value, i) => value + fromState[i]!),
    recurrentBias: keepsBiases ? fromState : null,
  };
}

/** [rows, columns] to [columns, rows], with these rows in this order. */
export function transposed(values: Float32Array, rows: readonly number[]): Float32Array {
  const columns = values.length / rows.length;
  const result = new Float32Array(values.length);
  rows.forEach((from, row) => {
    for (let column = 0; column < columns; column++) {
      result[column * rows.length + row] = values[from * columns + column]!;
    }
  });
  return result;
}

function pick(values: Float32Array, positions: readonly number[]): Float32Array {
  return Float32Array.from(positions, (position) => values[position]!);
}
